import { aRow } from '../testing/aRow'
import { listed, mergeQueue } from './mergeQueue'

const none = () => false
const rows = (...ids: string[]) => ids.map((id) => aRow(id))
const ids = (merged: ReturnType<typeof mergeQueue>) =>
  merged.rows.map(({ caseId, gone }) => `${caseId}${gone ? '!' : ''}`)

describe('asking a queue again while an officer reads it', () => {
  it('keeps a more urgent newcomer back, so that no row moves', () => {
    const merged = mergeQueue(listed(rows('b', 'c')), rows('a', 'b', 'c'), false, none)
    expect(ids(merged)).toEqual(['b', 'c'])
    expect(merged.arrived).toBe(1)
  })

  it('shows a newcomer behind the last row at once', () => {
    const merged = mergeQueue(listed(rows('a', 'b')), rows('a', 'b', 'c'), false, none)
    expect(ids(merged)).toEqual(['a', 'b', 'c'])
    expect(merged.arrived).toBe(0)
  })

  it('says of a row that a colleague has dealt with it, in its place', () => {
    expect(ids(mergeQueue(listed(rows('a', 'b', 'c')), rows('a', 'c'), false, none))).toEqual(['a', 'b!', 'c'])
  })

  it('drops what this officer has just finished', () => {
    expect(ids(mergeQueue(listed(rows('a', 'b')), rows('b'), false, ({ caseId }) => caseId === 'a'))).toEqual(['b'])
  })

  it('knows nothing of rows on later pages, and leaves them', () => {
    const merged = mergeQueue(listed(rows('a', 'b', 'c', 'd')), rows('a', 'b'), true, none)
    expect(ids(merged)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('fills an empty list', () => {
    expect(ids(mergeQueue([], rows('a'), false, none))).toEqual(['a'])
  })

  it('takes the newest contents of a row', () => {
    const merged = mergeQueue(listed(rows('a')), [aRow('a', { version: 7 })], false, none)
    expect(merged.rows[0]?.version).toBe(7)
  })
})
