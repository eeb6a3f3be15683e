import fc from 'fast-check'
import { wrapText } from './wrapText'

const upTo = (letters: number) => (line: string) => line.length <= letters

describe('a text broken into lines', () => {
  test('a case number is never broken in two', () => {
    expect(wrapText('number 20261126-7KQ4-8', upTo(18))).toEqual(['number ', '20261126-7KQ4-8'])
  })

  test('nothing is lost by breaking lines', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', ' ', '1', '\u8bc1', '\u3002'), { maxLength: 80 }),
        fc.integer({ min: 1, max: 30 }),
        (letters, width) => {
          const text = letters.join('')
          expect(wrapText(text, upTo(width)).join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''))
        },
      ),
    )
  })
})
