import { extended, finish, forgetAll, neighbours, refreshed, shownQueue, startOver } from './queueStore'
import { aRow } from '../testing/aRow'

const page = (ids: readonly string[], next?: string) => ({
  items: ids.map((id) => aRow(id)),
  today: '2026-11-30',
  now: 0,
  ...(next === undefined ? {} : { next }),
})
const ids = () => shownQueue('verify')?.rows.map(({ caseId }) => caseId)

describe('the queue on the screen', () => {
  beforeEach(forgetAll)

  it('grows by pages and keeps its cursor when the first page is asked for again', () => {
    refreshed('verify', page(['a', 'b'], 'c1'))
    extended('verify', page(['c', 'd'], 'c2'))
    refreshed('verify', page(['a', 'b'], 'c1'))
    expect(ids()).toEqual(['a', 'b', 'c', 'd'])
    expect(shownQueue('verify')?.next).toBe('c2')
  })

  it('does not list a row twice that slid to the next page meanwhile', () => {
    refreshed('verify', page(['a', 'b'], 'c1'))
    extended('verify', page(['b', 'c']))
    expect(ids()).toEqual(['a', 'b', 'c'])
    expect(shownQueue('verify')?.next).toBeUndefined()
  })

  it('leads from one case to the next and back', () => {
    refreshed('verify', page(['a', 'b', 'c']))
    expect(neighbours('verify', 'b')).toEqual({ previous: 'a', next: 'c', at: 1, all: 3 })
    expect(neighbours('verify', 'c').next).toBeUndefined()
  })

  it('lists a finished case no more, though an older answer still names it', () => {
    refreshed('verify', page(['a', 'b']))
    finish('a', 2)
    refreshed('verify', page(['a', 'b']))
    expect(ids()).toEqual(['b'])
  })

  it('lists a case again that came back to the desk', () => {
    refreshed('verify', page(['a']))
    finish('a', 2)
    refreshed('verify', { ...page([]), items: [aRow('a', { version: 3 })] })
    expect(ids()).toEqual(['a'])
  })

  it('lists at the next desk what the same officer has just finished at this one', () => {
    refreshed('produce', page(['a']))
    finish('a', 2)
    refreshed('dispatch', { ...page([]), items: [aRow('a', { version: 2 })] })
    expect(shownQueue('dispatch')?.rows.map(({ caseId }) => caseId)).toEqual(['a'])
  })

  it('shows what is new when asked for', () => {
    refreshed('verify', page(['b']))
    refreshed('verify', page(['a', 'b']))
    expect(shownQueue('verify')?.arrived).toBe(1)
    startOver('verify', page(['a', 'b']))
    expect(ids()).toEqual(['a', 'b'])
    expect(shownQueue('verify')?.arrived).toBe(0)
  })
})
