import fc from 'fast-check'
import { randomUUID } from 'node:crypto'
import type { Store } from '../../ports/store'
import { query, step, thing, thingIndexes as indexes, type Thing } from './arbitraryThings'
import { modelCollection } from './model'

/** Random histories and queries, compared with the port read literally. */
export function describeProperties(store: () => Store, numRuns: number): void {
  describe('compared with a list in memory', () => {
    const definition = { name: `things${randomUUID().replaceAll('-', '')}`, indexes }

    test('any history of inserts and saves answers the same and leaves the same', async () => {
      const things = store().table<Thing>(definition)
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
          const run = randomUUID()
          const model = modelCollection<Thing>(indexes)
          for (const one of steps) {
            const own: Thing = { ...one.thing, run, _id: `${run}${one.thing._id}` }
            const both = await Promise.all(
              [things, model].map((each): Promise<unknown> => {
                if (one.do === 'insert') return each.insert(own)
                if (one.do === 'replace') return each.replace(own._id, one.version, own)
                if (one.do === 'update') return each.update(own._id, one.version, one.change)
                return each.remove(own._id)
              }),
            )
            expect(both[0]).toEqual(both[1])
          }
          const stored = await things.find({ index: 'key', equals: { run }, limit: 1000 })
          expect(stored.items).toEqual(model.all({ index: 'key', equals: { run } }))
        }),
        { numRuns },
      )
    })

    test('any query, page by page, finds the same in the same order', async () => {
      const things = store().table<Thing>(definition)
      const keyed = fc.array(thing, { maxLength: 20 })
      await fc.assert(
        fc.asyncProperty(keyed, fc.array(query, { minLength: 4, maxLength: 8 }), async (list, queries) => {
          const run = randomUUID()
          const own = list.map((one, i) => ({ ...one, run, _id: `${run}${i}`, key: `k${i}` }))
          const model = modelCollection<Thing>(indexes)
          await Promise.all([things.insertMany(own), model.insertMany(own)])
          for (const random of queries) {
            const asked = { ...random, equals: { run, ...random.equals } }
            const found: Thing[] = []
            let after: string | undefined
            do {
              const page = await things.find({ ...asked, ...(after !== undefined && { after }) })
              found.push(...page.items)
              after = page.next
              expect(page.items.length).toBeLessThanOrEqual(asked.limit)
              if (after !== undefined) expect(page.items).toHaveLength(asked.limit)
            } while (after !== undefined && found.length <= own.length)
            expect(found).toEqual(model.all(asked))
          }
        }),
        { numRuns },
      )
    })
  })
}
