import { BATCH_MOST } from '@resident-card/shared'
import { isAll, toggle, toggleAll } from './chosen'

const many = Array.from({ length: BATCH_MOST + 5 }, (_, n) => `card-${n}`)

describe('choosing old cards for a batch', () => {
  test('a second tap takes a card out again', () => {
    expect(toggle(toggle([], 'a'), 'b')).toEqual(['a', 'b'])
    expect(toggle(['a', 'b'], 'a')).toEqual(['b'])
  })

  test('all of them, and none again', () => {
    expect(toggleAll(['a'], ['a', 'b'])).toEqual(['a', 'b'])
    expect(toggleAll(['a', 'b'], ['a', 'b'])).toEqual([])
    expect(isAll([], [])).toBe(false)
  })

  test('never more than fit in one batch', () => {
    const full = toggleAll([], many)
    expect(full).toHaveLength(BATCH_MOST)
    expect(isAll(full, many)).toBe(true)
    expect(toggle(full, 'one-more')).toHaveLength(BATCH_MOST)
  })
})
