import { compareEnd, EMPTY_END, needsWords, readEnd } from './endForm'
import { aShift } from '../testing/aShift'

const shift = aShift({ expected: 21, totals: { ...aShift().totals, oldCardsTaken: 3 } })

const judge = (newCards: number, oldCards: number, unconfirmed: number) => {
  const compared = compareEnd({ newCards, oldCards, unconfirmed }, shift)
  return [compared.map(({ difference }) => difference), needsWords(compared, unconfirmed)]
}

describe('the end of a shift', () => {
  test.each([
    ['all there', 21, 3, 0, [0, 0], undefined],
    ['a new card short', 20, 3, 0, [-1, 0], 'differs'],
    ['an old card too many', 21, 4, 0, [0, 1], 'differs'],
    ['two handed over without network: two fewer must be there, and it is said why', 19, 3, 2, [0, 0], 'unconfirmed'],
    ['two handed over without network, one of them still in the safe', 20, 3, 2, [1, 0], 'differs'],
  ] as const)('%s', (_, newCards, oldCards, unconfirmed, differences, words) =>
    expect(judge(newCards, oldCards, unconfirmed)).toEqual([differences, words]),
  )

  test('what this device knows to be unconfirmed is added to what the officer heard of', () => {
    expect(readEnd({ ...EMPTY_END, newCards: '5', oldCards: '0', others: '2' }, 3)).toEqual({
      ok: true,
      counts: { newCards: 5, oldCards: 0, unconfirmed: 5 },
    })
  })

  test('nothing typed for other devices is none; nothing counted is a mistake', () => {
    expect(readEnd(EMPTY_END, 0)).toEqual({ ok: false, problems: { newCards: 'empty', oldCards: 'empty' } })
    expect(readEnd({ ...EMPTY_END, newCards: '1', oldCards: '1', others: 'x' }, 0)).toEqual({
      ok: false,
      problems: { others: 'notNumber' },
    })
  })
})
