import fc from 'fast-check'
import {
  anApplication,
  afterCommands,
  contextAt,
  dispatchedByMail,
  INTENTS,
  mustDecide,
  WAYS,
} from '../testing/anApplication'
import type { Application } from '../application/application'
import { decide } from './decide'
import { findClock } from '../application/clocks'
import type { Intent } from '../services/services'
import { queueOf } from './queueOf'
import { isFinal, STATES } from '../application/states'
import type { State } from '../application/states'
import type { PhotoId } from '../kernel/ids'

const COMMANDS = Object.keys(INTENTS) as Intent['command'][]

/** What each command does in each state; `·` = not in this state. Rows are read by people: keep them whole. */
const TABLE = `
state      | pass     return   resubmit  withdraw  issue  refuse  hold   release  produce  dispatch   receive handOver  undoHandOver sendBack sign fail takeOldCard
submitted  | accepted returned ·         withdrawn ·      refused onHold ·        ·        ·          ·       ·         ·            ·        ·    ·    ·
returned   | ·        ·        submitted withdrawn ·      ·       ·      ·        ·        ·          ·       ·         ·            ·        ·    ·    ·
accepted   | ·        returned ·         withdrawn issued refused onHold ·        ·        ·          ·       ·         ·            ·        ·    ·    ·
onHold     | ·        ·        ·         withdrawn ·      refused ·      accepted ·        ·          ·       ·         ·            ·        ·    ·    ·
issued     | ·        ·        ·         ·         ·      ·       ·      ·        produced ·          ·       ·         ·            ·        ·    ·    ·
remake     | ·        ·        ·         ·         ·      ·       ·      ·        produced ·          ·       ·         ·            ·        ·    ·    ·
produced   | ·        ·        ·         ·         ·      ·       ·      ·        ·        dispatched ·       ·         ·            ·        ·    ·    ·
dispatched | ·        ·        ·         ·         ·      ·       ·      ·        ·        ·          ready   ·         ·            ·        ·    ·    ·
ready      | ·        ·        ·         ·         ·      ·       ·      ·        ·        ·          ·       collected ·            remake   ·    ·    ·
collected  | ·        ·        ·         ·         ·      ·       ·      ·        ·        ·          ·       ·         ready        ·        ·    ·    ·
delivered  | ·        ·        ·         ·         ·      ·       ·      ·        ·        ·          ·       ·         ·            ·        ·    ·    ·
refused    | ·        ·        ·         ·         ·      ·       ·      ·        ·        ·          ·       ·         ·            ·        ·    ·    ·
withdrawn  | ·        ·        ·         ·         ·      ·       ·      ·        ·        ·          ·       ·         ·            ·        ·    ·    ·
`
const [head, ...rows] = TABLE.trim()
  .split('\n')
  .map((line) => line.split(/[|\s]+/).filter(Boolean))

describe('every command in every state', () => {
  test('the table names every state and command', () => {
    expect(rows.map(([state]) => state)).toEqual([...STATES])
    expect(head?.slice(1)).toEqual(COMMANDS)
  })

  test.each(rows)('%s', (state, ...expected) => {
    const application = anApplication(state as State)
    const seen = COMMANDS.map((command) => {
      // Who asks is `mayCommand`'s question; but a late undo is a supervisor's.
      const decided = decide(application, INTENTS[command], contextAt('2026-12-14', '10:00', { role: 'supervisor' }))
      return decided.ok ? decided.value.next.state : '·'
    })
    expect(seen).toEqual(expected)
  })
})

describe('clocks', () => {
  const due = (application: Application) =>
    Object.fromEntries(
      application.clocks.map((clock) => [clock.kind, `${clock.dueOn}${clock.stoppedOn ? ' stopped' : ''}`]),
    )

  test('submission starts verification and the law, acceptance the signing, the whole and the collecting', () => {
    const submitted = anApplication('submitted')
    expect(due(submitted)).toEqual({ verify: '2026-12-01', law: '2027-01-25' })
    const accepted = mustDecide(submitted, INTENTS.pass, contextAt('2026-11-30')).next
    expect(due(accepted)).toEqual({
      verify: '2026-12-01 stopped',
      law: '2027-01-25',
      issue: '2026-12-03',
      whole: '2027-01-12',
      collect: '2027-01-12',
    })
  })

  test('a returned case waits for its applicant; only the law goes on', () => {
    expect(due(afterCommands(['pass', 'return']))).toMatchObject({
      law: '2027-01-25',
      issue: expect.stringContaining('stopped'),
      whole: expect.stringContaining('stopped'),
    })
  })

  test('accepted anew after a return, the whole starts anew (OFFICE)', () => {
    const again = afterCommands(['pass', 'return', 'resubmit', 'pass'])
    expect(findClock(again.clocks, 'whole')).toMatchObject({ from: '2026-11-30' })
    expect(findClock(again.clocks, 'whole')?.stoppedOn).toBeUndefined()
  })

  test('a card ready late still leaves ten working days to collect it (OFFICE)', () => {
    const dispatched = afterCommands(WAYS.dispatched)
    const ready = mustDecide(dispatched, INTENTS.receive, contextAt('2027-01-08')).next
    expect(findClock(ready.clocks, 'collect')?.dueOn).toBe('2027-01-22')
  })

  test('a card sent back is produced anew while the whole goes on', () => {
    const remake = anApplication('remake')
    expect(findClock(remake.clocks, 'whole')?.stoppedOn).toBeUndefined()
    expect(findClock(remake.clocks, 'produce')?.stoppedOn).toBeUndefined()
    expect(findClock(remake.clocks, 'collect')).toBeUndefined()
  })

  test('by mail nothing has to be collected, unless the delivery fails', () => {
    const mailed = dispatchedByMail()
    expect(findClock(mailed.clocks, 'collect')).toBeUndefined()
    const failed = mustDecide(mailed, INTENTS.fail, contextAt('2026-12-05')).next
    expect(queueOf(failed)).toMatchObject({ desk: 'receive', office: '520102003' })
    const ready = mustDecide(failed, INTENTS.receive, contextAt('2026-12-08')).next
    expect(findClock(ready.clocks, 'collect')?.dueOn).toBeDefined()
  })
})

describe('refusals', () => {
  test.each([
    ['face not compared', 'lost', { checks: ['cardAndChipRight'] }, 'checksMissing'],
    ['chip not checked', 'lost', { checks: ['faceMatchesNewCard'] }, 'checksMissing'],
    ['damaged card neither returned nor explained', 'damaged', { oldCard: 'notApplicable' }, 'oldCardMissing'],
    ['fee not taken', 'lost', { feePaid: false }, 'feeNotPaid'],
  ] as const)('no card leaves the window: %s', (_, reason, changes, code) => {
    const ready = afterCommands(WAYS.ready, reason === 'damaged' ? { reason, damage: 'broken' } : { reason })
    const decided = decide(ready, { ...INTENTS.handOver, ...changes }, contextAt('2026-12-14'))
    expect(decided).toMatchObject({ ok: false, error: { kind: 'refused', code } })
  })

  test.each([
    ['nothing mended', {}, [{ field: 'photo', code: 'required' }]],
    ['more than asked', { photo: 'p' as PhotoId, phone: true }, [{ field: 'phone', code: 'notAskedFor' }]],
  ] as const)('mending: %s', (_, changes, fields) => {
    const decided = decide(anApplication('returned'), { command: 'resubmit', changes }, contextAt('2026-12-14'))
    expect(decided).toEqual({ ok: false, error: { kind: 'invalid', fields } })
  })

  test('the carrier cannot sign for a parcel that goes to a window, nor a window receive one that goes to an address', () => {
    expect(decide(anApplication('dispatched'), INTENTS.sign, contextAt('2026-12-14')).ok).toBe(false)
    expect(decide(dispatchedByMail(), INTENTS.receive, contextAt('2026-12-14')).ok).toBe(false)
  })
})

describe('the old card of a damaged one whose new card came by mail (LAW-11)', () => {
  const mailed = () => dispatchedByMail({ reason: 'damaged', damage: 'broken' })
  const signed = (oldCardTaken: boolean) =>
    mustDecide(mailed(), { command: 'sign', oldCardTaken }, contextAt('2026-12-05')).next
  const take = (application: Application, oldCard: 'returned' | 'statement' = 'returned') =>
    decide(application, { command: 'takeOldCard', oldCard }, contextAt('2026-12-14'))

  test.each([
    ['nobody has it yet', false, 'open'],
    ['the carrier took it, it is on its way', true, 'onTheWay'],
  ] as const)('%s: the window waits for it', (_, taken, oldCard) => {
    expect(signed(taken)).toMatchObject({ state: 'delivered', oldCard })
    expect(queueOf(signed(taken))).toEqual({ desk: 'oldCard', office: '520102003', dueOn: '2026-12-05' })
  })

  test.each(['returned', 'statement'] as const)('it arrives, once: %s', (oldCard) => {
    const delivered = signed(false)
    const taken = take(delivered, oldCard)
    if (!taken.ok) throw new Error('not taken')
    const { next, notices, effects } = taken.value
    expect(next).toMatchObject({ state: 'delivered', stateSince: delivered.stateSince, oldCard })
    expect(next.history.at(-1)).toMatchObject({ kind: 'oldCardTaken', reason: oldCard, public: true })
    expect(notices).toEqual([{ code: 'oldCardTaken', facts: { oldCard } }])
    expect(effects).toEqual([
      { kind: 'recordNewCard', facts: { round: 1, oldCard } },
      { kind: 'enterLedger', facts: { movement: 'oldCardByMail', oldCard, feeFen: 0, entry: 6 } },
    ])
    expect(queueOf(next).desk).toBe('none')
    expect(take(next)).toMatchObject({ ok: false, error: { kind: 'state' } })
  })

  test.each([
    ['a lost card has none', () => anApplication('delivered')],
    ['its card is not there yet', mailed],
    ['at the window it is taken with the hand-over', () => anApplication('collected')],
  ])('not where %s', (_, application) => {
    expect(take(application())).toMatchObject({ ok: false, error: { kind: 'state' } })
  })
})

describe('whatever happens', () => {
  const anyCommands = fc.array(fc.constantFrom(...COMMANDS), { maxLength: 25 })
  const now = contextAt('2026-12-14')
  const intentFor = (command: Intent['command']): Intent =>
    command === 'undoHandOver' ? { ...INTENTS.undoHandOver, handoverAt: now.now } : INTENTS[command]
  const run = (commands: readonly Intent['command'][]) =>
    commands.reduce<Application[]>(
      (all, command) => {
        const decided = decide(all.at(-1) as Application, intentFor(command), now)
        return decided.ok ? [...all, decided.value.next] : all
      },
      [afterCommands([])],
    )

  test('a closed case stays closed, but for a hand-over taken back, and has no running clock', () => {
    fc.assert(
      fc.property(anyCommands, (commands) => {
        const states = run(commands).map(({ state }) => state)
        states.forEach((state, index) => {
          const after = states[index + 1]
          if (isFinal(state) && after !== undefined) expect([state, after]).toEqual(['collected', 'ready'])
        })
        const last = run(commands).at(-1) as Application
        if (isFinal(last.state)) expect(last.clocks.every(({ stoppedOn }) => stoppedOn !== undefined)).toBe(true)
      }),
    )
  })

  test('every step is in the history, and an open case is on exactly one desk or with its applicant', () => {
    fc.assert(
      fc.property(anyCommands, (commands) => {
        const all = run(commands)
        expect(all.map(({ history }) => history.length)).toEqual(all.map((_, index) => index + 1))
        for (const application of all)
          expect(queueOf(application).desk === 'none').toBe(
            application.state === 'returned' || isFinal(application.state),
          )
      }),
    )
  })

  test('each case has one clock a kind at most', () => {
    fc.assert(
      fc.property(anyCommands, (commands) => {
        for (const { clocks } of run(commands)) expect(new Set(clocks.map(({ kind }) => kind)).size).toBe(clocks.length)
      }),
    )
  })

  test('a hold is never public', () => {
    const entry = afterCommands(['hold']).history.at(-1)
    expect(entry).toMatchObject({ kind: 'held', public: false })
  })
})
