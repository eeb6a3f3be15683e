import { aClock } from '../testing/aRow'
import { countByDue, dueStateOf } from './dueState'

const withLeft = (left: number) => ({ clock: aClock({ left }) })

describe('filters of a queue', () => {
  it.each([
    [-3, 'late'],
    [-1, 'late'],
    [0, 'today'],
    [1, 'one'],
    [2, 'later'],
    [30, 'later'],
  ])('a case with %i days left is %s', (left, state) => {
    expect(dueStateOf(withLeft(left))).toBe(state)
  })

  it('puts a case without a clock with those in time', () => {
    expect(dueStateOf({})).toBe('later')
  })

  it('counts every row once, and all of them', () => {
    const counts = countByDue([-2, -1, 0, 0, 1, 5].map(withLeft))
    expect(counts).toEqual({ all: 6, late: 2, today: 2, one: 1, later: 1 })
  })
})
