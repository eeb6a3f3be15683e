import { cursorAfter } from './cursorAfter'

describe('moving through a list by keys', () => {
  const ids = ['a', 'b', 'c']
  it.each([
    ['j', undefined, 'a'],
    ['j', 'a', 'b'],
    ['j', 'c', 'c'],
    ['k', 'b', 'a'],
    ['k', 'a', 'a'],
    ['ArrowDown', 'b', 'c'],
    ['x', 'b', undefined],
  ])('%s from %s leads to %s', (key, from, to) => {
    expect(cursorAfter(key, ids, from)).toBe(to)
  })

  it('begins anew when its row is gone, and stays away from an empty list', () => {
    expect(cursorAfter('j', ids, 'gone')).toBe('a')
    expect(cursorAfter('j', [], undefined)).toBeUndefined()
  })
})
