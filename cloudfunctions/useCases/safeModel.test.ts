import type { Instant } from '@resident-card/shared'
import fc from 'fast-check'
import { applications } from '../records/application'
import { LONGER } from '../testing/longer'
import { anOfficer, casesAt, handOverAs } from '../testing/safe'
import { chinaTime } from '../testing/settableClock'
import { aWorld, AUTHORITY } from '../testing/world'
import type { World } from '../testing/world'
import { openTask } from './tasks/openTask'

const MINUTE = 60_000
const WORDS = 'as the safe shows'
const EVENTS = ['receive', 'handOver', 'offline', 'sync', 'conflict', 'sendBack', 'undo', 'count'] as const
type Event = (typeof EVENTS)[number]

interface Made {
  readonly caseId: string
  readonly at: Instant
}

/** What a clerk sees who looks into the safe: nothing here is read from the records. */
interface Safe {
  readonly coming: string[]
  readonly cards: string[]
  /** Handed over, as the records know. */
  readonly out: Made[]
  /** Handed over on a device, not sent. */
  readonly queue: Made[]
  /** Sent and put before a person. */
  readonly conflicts: Made[]
  /** Old cards of this shift. */
  oldCards: number
  shift: { readonly shiftId: string; readonly openedAt: Instant }
  readonly ended: { readonly shiftId: string; readonly from: Instant; readonly to: Instant }[]
}

// Real commands on a real store, in any order, with a clerk who counts what lies there.
it(
  'whatever moves and however late it is known, the records and what is still on its way are the cards in the safe',
  async () => {
    const world: World = await aWorld({ start: chinaTime('2026-11-26', '09:00') })
    const { windowOfficer: officer, supervisor } = await world.desks()
    const device = anOfficer('0900')
    const safe: Safe = {
      coming: [],
      cards: [],
      out: [],
      queue: [],
      conflicts: [],
      oldCards: 0,
      shift: await officer.get('window', 'beginShift', { counted: 0 }).then(({ shiftId, openedAt }) => ({
        shiftId,
        openedAt: openedAt as Instant,
      })),
      ended: [],
    }
    const ofShift = (made: readonly Made[]) => made.filter(({ at }) => at >= safe.shift.openedAt).length
    const versionOf = async (caseId: string) =>
      (await world.deps.store.table(applications).get(caseId))?.history.length ?? 0

    const count = async (): Promise<void> => {
      const ended = await officer.get('window', 'endShift', {
        shiftId: safe.shift.shiftId,
        version: 1,
        counted: safe.cards.length,
        oldCardsCounted: safe.oldCards,
        unconfirmed: ofShift(safe.queue),
        explanation: WORDS,
      })
      expect(ended.agrees).toBe(ofShift(safe.conflicts) === 0)
      safe.ended.push({ shiftId: safe.shift.shiftId, from: safe.shift.openedAt, to: world.clock.now() })
      world.clock.pass(MINUTE)
      const said = { counted: safe.cards.length, unconfirmed: safe.queue.length, note: WORDS }
      const { shiftId, openedAt } = await officer.get('window', 'beginShift', said)
      safe.shift = { shiftId, openedAt: openedAt as Instant }
      safe.oldCards = 0
    }

    const happen: Readonly<Record<Event, () => Promise<void>>> = {
      receive: async () => {
        const caseId = safe.coming.shift()
        if (caseId === undefined) return
        await officer.get('window', 'receive', { caseId, version: await versionOf(caseId), place: 'A1' })
        safe.cards.push(caseId)
      },
      handOver: async () => {
        const caseId = safe.cards.shift()
        if (caseId === undefined) return
        safe.out.push({ caseId, at: await handOverAs(world, device, caseId) })
        safe.oldCards += 1
      },
      offline: async () => {
        const caseId = safe.cards.shift()
        if (caseId === undefined) return
        safe.queue.push({ caseId, at: world.clock.now() })
        safe.oldCards += 1
      },
      sync: async () => {
        const made = safe.queue.shift()
        if (made === undefined) return
        await handOverAs(world, device, made.caseId, { offlineAt: made.at })
        safe.out.push(made)
      },
      conflict: async () => {
        const made = safe.queue.shift()
        if (made === undefined) return
        const ours = {
          at: made.at,
          deviceAt: made.at,
          device: 'd',
          officerNo: '0900',
          oldCard: 'returned',
          feePaid: true,
        }
        const task = { kind: 'offlineConflict', office: AUTHORITY, at: world.clock.now(), ours } as const
        await openTask(world.deps, made.caseId, task)
        safe.conflicts.push(made)
      },
      sendBack: async () => {
        const caseId = safe.cards.shift()
        if (caseId === undefined) return
        const version = await versionOf(caseId)
        await officer.get('window', 'sendBack', { caseId, version, reason: 'wrongPrint', note: '' })
      },
      undo: async () => {
        const made = safe.out.pop()
        if (made === undefined) return
        const { caseId, at } = made
        await supervisor.get('window', 'undoHandOver', { caseId, handoverAt: at, reason: 'wrongCard', note: WORDS })
        safe.cards.push(caseId)
        if (at >= safe.shift.openedAt) safe.oldCards -= 1
      },
      count,
    }

    const look = async (): Promise<void> => {
      const { expected, shift } = await officer.get('window', 'getShift', {})
      const inSafe = safe.cards.length
      expect(expected).toBe(inSafe + safe.queue.length + safe.conflicts.length)
      expect(shift?.expected).toBe(inSafe + ofShift(safe.queue) + ofShift(safe.conflicts))
    }

    const anyDay = fc.array(fc.constantFrom(...EVENTS), { minLength: 10, maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(anyDay, async (day) => {
        safe.coming.push(...(await casesAt(world, 'dispatched', 6)))
        for (const event of [...(['receive', 'receive', 'receive'] as const), ...day]) {
          world.clock.pass(MINUTE)
          await happen[event]()
        }
        await look()
        world.clock.pass(MINUTE)
        await count()
      }),
      { numRuns: 12 * LONGER, endOnFailure: true },
    )

    while (safe.queue.length > 0) await happen.sync()
    for (const { shiftId, from, to } of safe.ended) {
      const { shift } = await officer.get('window', 'getShift', { shiftId })
      const lost = safe.conflicts.filter(({ at }) => at >= from && at < to).length
      expect(shift).toMatchObject({ difference: lost === 0 ? 0 : -lost, agrees: lost === 0 })
      expect(shift?.waiting).toBeUndefined()
    }
    expect(safe.ended.length).toBeGreaterThan(12)
    expect(safe.conflicts.length).toBeGreaterThan(0)
    await world.close()
  },
  120_000 * LONGER,
)
