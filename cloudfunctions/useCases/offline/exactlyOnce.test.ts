import { instant } from '@resident-card/shared'
import type { SyncResult } from '@resident-card/shared'
import fc from 'fast-check'
import { LONGER } from '../../testing/longer'
import { readyCases } from '../../testing/offlineCases'
import { offlineDesk, openTasks, syncEntries, timesHandedOver } from '../../testing/offlineDesk'
import { aWorld } from '../../testing/world'
import type { World } from '../../testing/world'

const MINUTE = 60_000
const QUEUE = 8

/** Which entries a call brings, in which order, who brings them, and whether the same call runs twice at once. */
const call = fc.record({
  which: fc.array(fc.nat(QUEUE - 1), { minLength: 1, maxLength: 12 }),
  tab: fc.boolean(),
  twice: fc.boolean(),
})

describe("a device's queue, however it is sent", () => {
  let world: World
  beforeAll(async () => {
    world = await aWorld()
  })
  afterAll(() => world.close())

  it(
    'in parts, in any order, again and again, from two tabs: one answer an entry, one hand-over a card, one task a conflict',
    async () => {
      const tabs = [await world.asStaff('windowOfficer'), await world.asStaff('windowOfficer')] as const
      await fc.assert(
        fc.asyncProperty(fc.array(call, { minLength: 1, maxLength: 6 }), async (calls) => {
          const cases = await readyCases(world, QUEUE - 2)
          const { device, at } = await offlineDesk(world)
          const made = [...cases, ...cases.slice(0, 1)].map(({ caseId, tokenAt }, n) => {
            const then = instant(at + n * MINUTE)
            return device.handOver({ caseId, token: tokenAt(then), at: then })
          })
          // The first card twice, and one box cut on the way.
          const cut = { ...device.pack(device.entry({ caseId: 'x', token: '1', at })), box: 'AAAA' }
          const entries = [...made, cut]
          world.clock.set(instant(at + 60 * MINUTE))
          const before = (await openTasks(world)).length
          const answers = new Map<string, SyncResult>()
          const keep = (results: readonly SyncResult[]): void => {
            for (const result of results) {
              expect(answers.get(result.entryId) ?? result).toEqual(result)
              answers.set(result.entryId, result)
            }
          }
          for (const { which, tab, twice } of calls) {
            const sent = which.flatMap((n) => entries[n] ?? [])
            const bring = () => syncEntries(tabs[tab ? 1 : 0], device, sent)
            const replies = await Promise.all(twice ? [bring(), bring()] : [bring()])
            for (const results of replies) keep(results)
          }
          keep(await syncEntries(tabs[0], device, entries))
          for (const { caseId } of cases) expect(await timesHandedOver(world, caseId)).toBe(1)
          const reasons = [...answers.values()].flatMap(({ reason }) => reason ?? [])
          expect(reasons.sort()).toEqual(['handedOverElsewhere', 'unreadable'])
          expect((await openTasks(world)).length - before).toBe(2)
        }),
        { numRuns: 25 * LONGER },
      )
    },
    120_000 * LONGER,
  )
})
