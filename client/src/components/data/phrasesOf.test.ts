import fc from 'fast-check'
import { phrasesOf } from './phrasesOf'

describe('where a sentence may break', () => {
  test('between clauses, not inside a counted number', () => {
    expect(phrasesOf('With the station, 7 working days overdue')).toEqual([
      { words: 'With the station,', space: ' ', whole: true },
      { words: '7 working days overdue', space: '', whole: true },
    ])
  })

  test('a clause wider than a narrow phone still wraps', () => {
    expect(phrasesOf('\u8bc1'.repeat(14))[0]?.whole).toBe(false)
    expect(phrasesOf('\u8bc1'.repeat(13))[0]?.whole).toBe(true)
  })

  test('nothing is lost', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', ' ', ',', ':', '\uff0c', '\u3002', '\u8bc1', '1'), { maxLength: 60 }),
        (letters) => {
          const text = letters.join('')
          expect(
            phrasesOf(text)
              .map(({ words, space }) => words + space)
              .join(''),
          ).toBe(text)
        },
      ),
    )
  })
})
