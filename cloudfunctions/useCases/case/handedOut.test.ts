import { instant } from '@resident-card/shared'
import fc from 'fast-check'
import { wasHandedOut, withShowing } from './handedOut'

const batch = (fromSlot: number, slots = 10) => ({ fromSlot, slots, at: instant(fromSlot * 60_000) })
type Batches = Parameters<typeof withShowing>[0]
const fetched = (...froms: readonly number[]): Batches =>
  froms.reduce<Batches>((batches, from) => withShowing(batches, batch(from)), [])

describe('slots handed out to a phone', () => {
  it('of one showing are one entry, however often it fetched', () => {
    expect(fetched(100, 100, 104, 109, 119)).toEqual([{ fromSlot: 100, slots: 29, at: 119 * 60_000 }])
    expect(fetched(100, 111)).toHaveLength(2)
  })

  it('are known, every one of them and no other', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { maxLength: 60 }), fc.nat(520), (froms, slot) => {
        const batches = fetched(...froms)
        expect(wasHandedOut({ batches }, slot)).toBe(froms.some((from) => from <= slot && slot < from + 10))
      }),
    )
  })

  it('do not grow without end: two hundred showings are remembered', () => {
    const batches = fetched(...Array.from({ length: 250 }, (_, at) => at * 20))
    expect(batches).toHaveLength(200)
    expect(wasHandedOut({ batches }, 249 * 20)).toBe(true)
    expect(wasHandedOut({ batches }, 0)).toBe(false)
  })
})
