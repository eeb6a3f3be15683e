import type { Instant } from '@resident-card/shared'
import type { Asking } from '../local/demo/ask'
import { anOfficer, casesAt, handOverAs } from '../testing/safe'
import { chinaTime } from '../testing/settableClock'
import { aWorld, AUTHORITY } from '../testing/world'
import type { World } from '../testing/world'
import { openTask } from './tasks/openTask'

const MINUTE = 60_000
const WORDS = 'the line was down since noon'

/** Five cards; one handed over online, three on a device without network, and then the count. */
describe('a shift that ends before its hand-overs are known', () => {
  let world: World
  let officer: Asking
  let shiftId: string
  let cases: readonly string[]
  let made: readonly Instant[]
  const device = anOfficer('0900')

  beforeEach(async () => {
    world = await aWorld({ start: chinaTime('2026-11-26', '14:00') })
    officer = await world.asStaff('windowOfficer')
    cases = await casesAt(world, 'ready', 5)
    world.clock.pass(MINUTE)
    shiftId = (await officer.get('window', 'beginShift', { counted: 5 })).shiftId
    world.clock.pass(MINUTE)
    await handOverAs(world, device, cases[0] ?? '')
    made = [1, 2, 3].map(() => {
      world.clock.pass(MINUTE)
      return world.clock.now()
    })
    world.clock.pass(30 * MINUTE)
  })
  afterEach(() => world.close())

  /** The clerk counts what lies there: one new card left, and the old cards of all four. */
  const end = async (changes: object = {}) => {
    const count = { counted: 1, oldCardsCounted: 4, unconfirmed: 3, explanation: WORDS, ...changes }
    return officer.get('window', 'endShift', { shiftId, version: 1, ...count })
  }
  const sync = async (which: readonly number[]) => {
    world.clock.pass(20 * MINUTE)
    for (const at of which)
      await handOverAs(world, device, cases[at + 1] ?? '', { offlineAt: made[at] ?? world.clock.now() })
  }
  const becomesTask = (at: number) =>
    openTask(world.deps, `conflict ${at}`, {
      kind: 'offlineConflict',
      office: AUTHORITY,
      at: world.clock.now(),
      reason: 'revokedCode',
      ours: {
        at: made[at] ?? world.clock.now(),
        deviceAt: made[at] ?? world.clock.now(),
        device: 'window 1',
        officerNo: '0900',
        oldCard: 'returned',
        feePaid: true,
      },
    })
  const read = async () => (await officer.get('window', 'getShift', { shiftId })).shift

  it('agrees at once with three on their way, and by itself when they are known', async () => {
    expect(await end()).toMatchObject({
      totals: { handedOver: 1, oldCardsTaken: 1 },
      expected: 4,
      waiting: 3,
      difference: 0,
      agrees: true,
    })
    expect((await read())?.knownLater).toBeUndefined()
    await sync([0])
    expect(await read()).toMatchObject({ knownLater: { handedOver: 1 }, waiting: 2, agrees: true })
    await sync([1, 2])
    const settled = await read()
    expect(settled).toMatchObject({
      totals: { handedOver: 1 },
      expected: 4,
      knownLater: { handedOver: 3, oldCardsTaken: 3, feesFen: 12_000 },
      difference: 0,
      agrees: true,
    })
    expect(settled?.waiting).toBeUndefined()
    const { items } = await officer.get('window', 'listShifts', {})
    expect(items).toEqual([settled])
  })

  it('one becomes a conflict: it does not agree any more, and says by how much and why', async () => {
    await end()
    await sync([0, 2])
    await becomesTask(1)
    expect(await read()).toMatchObject({ knownLater: { handedOver: 2 }, conflicts: 1, difference: -1, agrees: false })
    // Settled by a person or not: the card is gone and the records don't say where.
    const supervisor = await world.asStaff('supervisor')
    const { items } = await supervisor.get('window', 'listTasks', { status: 'open' })
    const [task] = items
    await supervisor.get('window', 'closeTask', {
      taskId: task?.taskId ?? '',
      version: task?.version ?? 0,
      outcome: 'cardWithHolder',
      note: 'the holder has it',
    })
    expect(await read()).toMatchObject({ conflicts: 1, difference: -1, agrees: false })
  })

  it('one became a conflict before the end: explained then, and the reason stays with the shift', async () => {
    await sync([0, 2])
    await becomesTask(1)
    world.clock.pass(MINUTE)
    expect(await end({ unconfirmed: 0 })).toMatchObject({ expected: 2, conflicts: 1, difference: -1, agrees: false })
  })

  it('one that became known before the end is in the sums like any other', async () => {
    await sync([0, 1, 2])
    expect(await end({ unconfirmed: 0 })).toMatchObject({ totals: { handedOver: 4 }, expected: 1, agrees: true })
    const rows = await officer.get('window', 'listLedger', { shiftId })
    expect(rows.items.map(({ at, syncedAt }) => [at, syncedAt !== undefined])).toEqual([
      [made[2], true],
      [made[1], true],
      [made[0], true],
      [expect.any(Number), false],
    ])
  })

  it('a clerk who knew nothing of another device has a difference that explains itself later', async () => {
    expect(await end({ unconfirmed: 0 })).toMatchObject({ expected: 4, difference: -3, agrees: false })
    await sync([0, 1, 2])
    expect(await read()).toMatchObject({ difference: 0, agrees: true })
  })

  it('the next shift begins with what lies there and is not troubled by what becomes known of the last', async () => {
    await end()
    world.clock.pass(MINUTE)
    const count = { counted: 1, unconfirmed: 3 }
    const next = await officer.get('window', 'beginShift', count)
    expect(next).toMatchObject({ countedAtStart: 1, expectedAtStart: 4, unconfirmedAtStart: 3, expected: 1 })
    await sync([0, 1, 2])
    const now = await officer.get('window', 'getShift', {})
    expect(now).toMatchObject({ expected: 1, shift: { expected: 1, totals: { handedOver: 0, oldCardsTaken: 0 } } })
  })

  it('what is taken back belongs to the shift in which it was taken back', async () => {
    await end()
    world.clock.pass(MINUTE)
    const next = await officer.get('window', 'beginShift', { counted: 1, unconfirmed: 3 })
    await sync([0, 1, 2])
    const supervisor = await world.asStaff('supervisor')
    await supervisor.get('window', 'undoHandOver', {
      caseId: cases[1] ?? '',
      handoverAt: made[0] ?? 0,
      reason: 'wrongCard',
      note: 'brought back',
    })
    world.clock.pass(MINUTE)
    // The card is in the safe again; its old card never was among those of this shift.
    const plain = { counted: 2, oldCardsCounted: 0, unconfirmed: 0 }
    const closed = await officer.get('window', 'endShift', { shiftId: next.shiftId, version: 1, ...plain })
    expect(closed).toMatchObject({
      totals: { handedOver: 0, handOverUndone: 1, oldCardsTaken: 0, feesFen: -4000 },
      expected: 2,
      agrees: true,
    })
    expect(await read()).toMatchObject({ knownLater: { handedOver: 3, handOverUndone: 0 }, agrees: true })
  })
})
