import fc from 'fast-check'
import { afterCommands, anApplication, at, contextAt, INTENTS, mustDecide, WAYS } from '../testing/anApplication'
import { PUBLISHED_CALENDAR } from '../deadlines/publishedCalendar'
import { instant } from '../kernel/instant'
import { CARDS_IN_SAFE, oldCardsInBox } from '../ledger/movements'
import type { MovementKind } from '../ledger/movements'
import type { AccountId } from '../kernel/ids'
import type { Application, OldCardOutcome } from '../application/application'
import { findClock } from '../application/clocks'
import { decide } from './decide'
import type { Decision, DecisionContext } from '../application/decision'

const HANDED_OVER_AT = at('2026-12-02')
const officer = { role: 'windowOfficer', officerNo: '014' } as const
const later = (milliseconds: number, by: Partial<DecisionContext['by']> = officer): DecisionContext => ({
  ...contextAt('2026-12-02', '10:00', by),
  now: instant(HANDED_OVER_AT + milliseconds),
})
const MINUTE = 60_000

describe('a mistaken hand-over', () => {
  test.each([
    ['a minute later, the same officer', 1 * MINUTE, officer, undefined],
    ['after ten minutes to the millisecond, the same officer', 10 * MINUTE, officer, undefined],
    ['a millisecond later than that', 10 * MINUTE + 1, officer, 'undoTooLate'],
    ['by another officer', 1 * MINUTE, { ...officer, account: 'other' as AccountId }, 'undoNotYours'],
    ['by a supervisor, at once', 0, { role: 'supervisor', account: 'boss' as AccountId }, undefined],
    ['by a supervisor, a week later', 7 * 24 * 60 * MINUTE, { role: 'supervisor' }, undefined],
  ] as const)('%s', (_, after, by, refusal) => {
    const decided = decide(anApplication('collected'), INTENTS.undoHandOver, later(after, by))
    if (refusal === undefined) expect(decided).toMatchObject({ ok: true, value: { next: { state: 'ready' } } })
    else expect(decided).toEqual({ ok: false, error: { kind: 'refused', code: refusal, clause: 'OFFICE-UNDO' } })
  })

  test('made without network, the ten minutes begin when it became known', () => {
    const offline = {
      entryId: 'e',
      device: 'd',
      deviceAt: HANDED_OVER_AT,
      syncedAt: instant(HANDED_OVER_AT + 60 * MINUTE),
    }
    const handedOver = mustDecide(
      anApplication('ready'),
      { ...INTENTS.handOver, offline },
      contextAt('2026-12-02', '10:00', officer),
    ).next
    expect(decide(handedOver, INTENTS.undoHandOver, later(70 * MINUTE)).ok).toBe(true)
    expect(decide(handedOver, INTENTS.undoHandOver, later(70 * MINUTE + 1)).ok).toBe(false)
  })

  test('only the one that was meant: not the next hand-over of the same card', () => {
    const undone = mustDecide(anApplication('collected'), INTENTS.undoHandOver, later(MINUTE)).next
    const again = mustDecide(undone, INTENTS.handOver, later(2 * MINUTE)).next
    expect(decide(again, INTENTS.undoHandOver, later(3 * MINUTE))).toMatchObject({ error: { kind: 'state' } })
  })

  test('its limits run on as if it had not been, by the calendar of now', () => {
    const ready = anApplication('ready')
    const collected = mustDecide(ready, INTENTS.handOver, contextAt('2026-12-02')).next
    const undo = { ...later(MINUTE), by: collected.history.at(-1)?.by ?? contextAt('2026-12-02').by }
    expect(mustDecide(collected, INTENTS.undoHandOver, undo).next.clocks).toEqual(ready.clocks)

    const years = { ...PUBLISHED_CALENDAR.years, '2027': { off: ['01-01', '01-08'], work: [] } }
    const calendar = { version: 'notice-2027', years }
    const moved = mustDecide(collected, INTENTS.undoHandOver, { ...undo, calendar }).next
    expect(findClock(ready.clocks, 'collect')?.dueOn).toBe('2027-01-11')
    expect(findClock(moved.clocks, 'collect')).toMatchObject({ dueOn: '2027-01-12', calendarVersion: 'notice-2027' })
  })
})

/** What the outside world makes of the effects: cards in force, and an authority's safe, box and till. */
const worldAfter = (decisions: readonly Decision[]) => {
  const inForce = new Set<string | number>()
  let safe = 0
  let box = 0
  let till = 0
  for (const { kind, facts } of decisions.flatMap(({ effects }) => effects)) {
    if (kind === 'recordNewCard') inForce.add(facts['round'] ?? '')
    if (kind === 'takeBackNewCard') inForce.delete(facts['round'] ?? '')
    if (kind !== 'enterLedger') continue
    const movement = facts['movement'] as MovementKind
    safe += CARDS_IN_SAFE[movement]
    box += oldCardsInBox({ movement, oldCard: facts['oldCard'] as OldCardOutcome })
    till += (movement === 'handOverUndone' ? -1 : 1) * Number(facts['feeFen'])
  }
  return { inForce: inForce.size, safe, box, till }
}

test('however often it is handed over and taken back, there is one truth: fee, old card, card in force', () => {
  const steps = fc.array(
    fc.oneof(
      fc.record({ undo: fc.constant(false), oldCard: fc.constantFrom('returned' as const, 'statement' as const) }),
      fc.record({ undo: fc.constant(true), oldCard: fc.constant('returned' as const) }),
    ),
    { maxLength: 30 },
  )
  const ready = afterCommands(WAYS.ready, { reason: 'damaged', damage: 'broken' })
  fc.assert(
    fc.property(steps, (all) => {
      let application: Application = ready
      const done: Decision[] = []
      all.forEach(({ undo, oldCard }, index) => {
        const handoverAt = application.handover?.at ?? HANDED_OVER_AT
        const intent = undo ? { ...INTENTS.undoHandOver, handoverAt } : { ...INTENTS.handOver, oldCard }
        const decided = decide(application, intent, later(index * 1000))
        expect(decided.ok).toBe(undo === (application.state === 'collected'))
        if (!decided.ok) return
        done.push(decided.value)
        application = decided.value.next
      })

      const out = application.state === 'collected'
      const undone = done.filter(({ effects }) => effects.some(({ kind }) => kind === 'takeBackNewCard')).length
      expect(application.undoneHandovers?.length ?? 0).toBe(undone)
      expect(application.history).toHaveLength(ready.history.length + done.length)
      expect(application.fee.paidOn).toBe(out ? '2026-12-02' : undefined)
      expect(application.oldCard).toBe(application.handover?.oldCard)
      expect(application.handover !== undefined).toBe(out)
      expect(worldAfter(done)).toEqual({
        inForce: out ? 1 : 0,
        safe: out ? -1 : 0,
        box: application.oldCard === 'returned' ? 1 : 0,
        till: out ? application.fee.fen : 0,
      })
      if (!out) expect(application.clocks).toEqual(ready.clocks)
    }),
  )
})
