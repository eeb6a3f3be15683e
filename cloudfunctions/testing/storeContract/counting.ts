import fc from 'fast-check'
import { randomUUID } from 'node:crypto'
import { counts } from '../../records/count'
import { StoreMisuse, type Counting, type Store } from '../../ports/store'

/** A minute's count of at most 5, asked at second 0. */
const MINUTE: Counting = { add: 1, at: 0, until: 60_000, most: 5 }

/** Small numbers: histories that meet the limit, its end and each other. */
const counting = fc
  .record({
    add: fc.integer({ min: -4, max: 9 }),
    at: fc.integer({ min: 0, max: 40 }),
    lasts: fc.integer({ min: 1, max: 20 }),
    most: fc.integer({ min: 0, max: 12 }),
    full: fc.option(fc.integer({ min: 1, max: 25 }), { nil: undefined }),
  })
  .map(({ add, at, lasts, most, full }): Counting => ({
    add,
    at,
    until: at + lasts,
    most,
    ...(full !== undefined && { fullUntil: at + full }),
  }))

/** The port read literally. */
const model = () => {
  let known = { count: 0, until: 0 }
  return ({ add, at, until, most, fullUntil }: Counting) => {
    if (known.until <= at || known.count === 0) known = { count: 0, until }
    known.until = Math.min(known.until, Math.max(until, fullUntil ?? until))
    let taken = 0
    while (taken < add && known.count < most) {
      known.count += 1
      taken += 1
    }
    while (taken > add && known.count > 0) {
      known.count -= 1
      taken -= 1
    }
    if (taken > 0 && known.count >= most && fullUntil !== undefined) known.until = fullUntil
    return { taken, ...known }
  }
}

export function describeCounting(store: () => Store, numRuns: number): void {
  describe('counting', () => {
    const anId = () => `counted:${randomUUID()}`

    test.each([
      [{ set: { count: 'x' } }],
      [{ set: { count: null } }],
      [{ set: { count: 1.5 } }],
      [{ unset: ['count'] }],
    ])('that lost its number begins anew: %j', async (change) => {
      const id = anId()
      const table = store().table(counts)
      expect(await store().count(id, MINUTE)).toMatchObject({ count: 1 })
      expect(await store().count(id, MINUTE)).toMatchObject({ count: 2 })
      const { version = 0 } = (await table.get(id)) ?? {}
      expect(await table.update(id, version, change)).toEqual({ ok: true })
      expect(await store().count(id, MINUTE)).toMatchObject({ taken: 1, count: 1 })
      expect(await store().count(id, MINUTE)).toMatchObject({ taken: 1, count: 2 })
    })

    test('begins at none, is taken up to its limit and forgotten when its time is over', async () => {
      const id = anId()
      const count = (change: Partial<Counting>) => store().count(id, { ...MINUTE, ...change })
      expect(await count({ add: 0 })).toEqual({ taken: 0, count: 0, until: 60_000 })
      expect(await count({})).toEqual({ taken: 1, count: 1, until: 60_000 })
      // A window doesn't move with what is counted in it.
      expect(await count({ add: 9, at: 10, until: 60_010 })).toEqual({ taken: 4, count: 5, until: 60_000 })
      expect(await count({ at: 59_999, until: 119_999 })).toEqual({ taken: 0, count: 5, until: 60_000 })
      expect(await count({ at: 60_000, until: 120_000 })).toEqual({ taken: 1, count: 1, until: 120_000 })
    })

    test('gives back, never to less than none', async () => {
      const id = anId()
      await store().count(id, { ...MINUTE, add: 3 })
      expect((await store().count(id, { ...MINUTE, add: -1 })).count).toBe(2)
      expect(await store().count(id, { ...MINUTE, add: -9 })).toEqual({ taken: -2, count: 0, until: 60_000 })
      expect((await store().count(id, { ...MINUTE, add: 9 })).taken).toBe(5)
    })

    test('whoever fills it has it kept as long as they say', async () => {
      const id = anId()
      await store().count(id, { ...MINUTE, add: 4, fullUntil: 99_000 })
      expect((await store().count(id, { ...MINUTE, add: 0 })).until).toBe(60_000)
      const last = { ...MINUTE, at: 50_000, until: 110_000, fullUntil: 110_000 }
      expect(await store().count(id, last)).toEqual({ taken: 1, count: 5, until: 110_000 })
      expect((await store().count(id, { ...last, at: 109_999, until: 170_000 })).taken).toBe(0)
    })

    test('made by a clock that was a day ahead it lasts no longer than one made now', async () => {
      const id = anId()
      const day = 86_400_000
      await store().count(id, { ...MINUTE, add: 5, at: day, until: day + 60_000 })
      expect((await store().count(id, MINUTE)).taken).toBe(0)
      expect((await store().count(id, { ...MINUTE, at: 60_000, until: 120_000 })).taken).toBe(1)
    })

    test.each([1, 100, 499, 500])(
      '500 at once under one name are counted exactly, %i of them at most',
      async (most) => {
        const id = anId()
        const asked = Array.from({ length: 500 }, () => store().count(id, { ...MINUTE, most }))
        const taken = (await Promise.all(asked)).filter((one) => one.taken === 1)
        expect(taken).toHaveLength(most)
        expect(new Set(taken.map(({ count }) => count)).size).toBe(most)
        expect((await store().count(id, { ...MINUTE, add: 0, most })).count).toBe(most)
      },
    )

    test('leases of any size at once never come to more than the limit, and leave nothing of it', async () => {
      const id = anId()
      const asked = Array.from({ length: 60 }, (_, i) => store().count(id, { ...MINUTE, add: (i % 7) + 1, most: 200 }))
      const taken = (await Promise.all(asked)).reduce((sum, one) => sum + one.taken, 0)
      expect(taken).toBe(200)
    })

    test('taking and giving back at once ends where it began', async () => {
      const id = anId()
      await store().count(id, { ...MINUTE, add: 50, most: 500 })
      const adds = Array.from({ length: 100 }, (_, i) => (i % 2 ? 1 : -1))
      await Promise.all(adds.map((add) => store().count(id, { ...MINUTE, add, most: 500 })))
      expect((await store().count(id, { ...MINUTE, add: 0, most: 500 })).count).toBe(50)
    })

    test('any history answers what the port says', () =>
      fc.assert(
        fc.asyncProperty(fc.array(counting, { minLength: 1, maxLength: 12 }), async (history) => {
          const id = anId()
          const told = model()
          for (const one of history) expect(await store().count(id, one)).toEqual(told(one))
        }),
        { numRuns },
      ))

    test.each<[string, string, Partial<Counting>]>([
      ['half a step', 'a', { add: 0.5 }],
      ['no number', 'a', { add: Number.NaN }],
      ['an operator', 'a', { add: { $inc: 1 } as never }],
      ['a time that is over', 'a', { until: 0 }],
      ['a limit below none', 'a', { most: -1 }],
      ['no name', '', {}],
      ['an endless name', 'x'.repeat(201), {}],
      ['an operator as name', { $ne: null } as never, {}],
    ])('by %s is refused', async (_, id, change) => {
      await expect(store().count(id, { ...MINUTE, ...change })).rejects.toThrow(StoreMisuse)
    })
  })
}
