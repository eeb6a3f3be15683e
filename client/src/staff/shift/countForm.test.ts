import fc from 'fast-check'
import { compare, readCount } from './countForm'

describe('a count as an officer types it', () => {
  test.each([
    ['12', 12],
    [' 0 ', 0],
    ['００７', 7],
    ['100000', 100_000],
  ])('%s is %d', (typed, value) => expect(readCount(typed)).toEqual({ ok: true, value }))

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['12 cards', 'notNumber'],
    ['-1', 'notNumber'],
    ['1.5', 'notNumber'],
    ['1e3', 'notNumber'],
    ['100001', 'tooMany'],
  ])('%j is no count: %s', (typed, problem) => expect(readCount(typed)).toEqual({ ok: false, problem }))

  test('any number a safe can hold is read as it was typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (n) => {
        expect(readCount(String(n))).toEqual({ ok: true, value: n })
      }),
    )
  })

  test('one card short is minus one', () => {
    expect(compare('newCards', 11, 12)).toMatchObject({ difference: -1 })
  })
})
