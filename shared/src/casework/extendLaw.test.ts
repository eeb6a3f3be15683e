import { addDays } from '../kernel/plainDate'
import { anApplication, contextAt, INTENTS, mustDecide } from '../testing/anApplication'
import { findClock } from '../application/clocks'
import { extendLaw, mayExtendLaw } from './extendLaw'
import { isFinal, STATES } from '../application/states'

const context = contextAt('2026-12-14', '10:00', { role: 'countyReviewer', officerNo: '012345' })
const WORDS = 'the road to the village is cut'

const ROWS = [
  ['submitted', 'ok'],
  ['returned', 'notInThisState'],
  ['accepted', 'ok'],
  ['onHold', 'ok'],
  ['issued', 'ok'],
  ['remake', 'ok'],
  ['produced', 'ok'],
  ['dispatched', 'ok'],
  ['ready', 'ok'],
  ['collected', 'notInThisState'],
  ['delivered', 'notInThisState'],
  ['refused', 'notInThisState'],
  ['withdrawn', 'notInThisState'],
] as const

describe('thirty days more where transport is hard (LAW-12)', () => {
  test('the rows name every state', () => expect(ROWS.map(([state]) => state)).toEqual([...STATES]))

  test.each(ROWS)('%s: %s', (state, expected) => {
    const application = anApplication(state)
    const decided = extendLaw(application, WORDS, context)
    expect(decided.ok ? 'ok' : decided.error.kind === 'invalid' ? 'invalid' : decided.error.code).toBe(expected)
    expect(mayExtendLaw(application, context)).toBe(expected === 'ok')
    if (isFinal(state)) expect(findClock(application.clocks, 'law')?.stoppedOn).toBeDefined()
  })

  test('only the clock of the law moves, and the applicant reads who decided it and why', () => {
    const before = anApplication('dispatched')
    const decided = extendLaw(before, WORDS, context)
    if (!decided.ok) throw new Error('refused')
    const { next, notices, effects } = decided.value
    const law = findClock(next.clocks, 'law')
    // Ninety days after 26 November 2026 is a working day.
    expect(law).toMatchObject({ limit: 90, from: '2026-11-26', dueOn: addDays(context.today, 72) })
    expect(next.clocks.filter(({ kind }) => kind !== 'law')).toEqual(before.clocks.filter(({ kind }) => kind !== 'law'))
    expect(next.state).toBe('dispatched')
    expect(next.stateSince).toBe(before.stateSince)
    expect(next.history.at(-1)).toEqual({
      kind: 'extended',
      at: context.now,
      by: context.by,
      public: true,
      note: WORDS,
    })
    expect(notices).toEqual([{ code: 'extended', facts: { dueOn: law?.dueOn } }])
    expect(effects).toEqual([])
  })

  test('once and never again, not even after a return and a new submission', () => {
    const extended = extendLaw(anApplication('accepted'), WORDS, context)
    if (!extended.ok) throw new Error('refused')
    const again = extendLaw(extended.value.next, WORDS, context)
    expect(again).toEqual({ ok: false, error: { kind: 'refused', code: 'alreadyExtended', clause: 'LAW-12' } })
    const returned = mustDecide(extended.value.next, INTENTS.return, context).next
    const resubmitted = mustDecide(returned, INTENTS.resubmit, context).next
    expect(extendLaw(resubmitted, WORDS, context)).toEqual(again)
    expect(mayExtendLaw(resubmitted, context)).toBe(false)
  })
})
