import type { Application } from './application'
import type { Clock, ClockKind } from '../deadlines/clock'
import { findClock } from './clocks'
import type { Effect, Notice } from './decision'
import type { Intent } from './intent'
import { movementOf } from '../window/movements'
import type { Movement } from '../window/movements'

/** Which hand-over of the case it is: one, unless one was taken back. */
const roundOf = ({ history }: Application): number => history.filter(({ kind }) => kind === 'handedOver').length

const ledgerEntry = (movement: Movement | undefined, next: Application): readonly Effect[] =>
  movement === undefined ? [] : [{ kind: 'enterLedger', facts: { ...movement, entry: next.history.length - 1 } }]

const recordNewCard = (round: number, { oldCard = 'open' }: Application): Effect => ({
  kind: 'recordNewCard',
  facts: { round, oldCard },
})

/** All are idempotent where they arrive: the outbox delivers at least once. */
export const effectsOf = (before: Application, intent: Intent, next: Application): readonly Effect[] => {
  const ledger = ledgerEntry(movementOf(before, intent, next), next)
  const round = roundOf(next)
  switch (intent.command) {
    case 'handOver':
      return [recordNewCard(round, next), ...ledger]
    case 'undoHandOver':
      return [{ kind: 'takeBackNewCard', facts: { round } }, ...ledger]
    case 'sign':
      // After hand-overs that were taken back it is a card of its own: theirs never come into force again.
      return [recordNewCard(round + 1, next), ...ledger]
    case 'takeOldCard':
      // The same new card: the registry learns what became of the old one.
      return [recordNewCard(round + 1, next), ...ledger]
    case 'fail': {
      const { carrier = '', number = '' } = next.consignment ?? {}
      return [{ kind: 'tellWindow', facts: { carrier, number, reason: intent.reason } }]
    }
    default:
      return ledger
  }
}

/** Until when, and whether the calendar that day was counted by may still change (then `provisional: 1`). */
export const dueFacts = ({ dueOn, provisional }: Clock): Notice['facts'] =>
  provisional ? { dueOn, provisional: 1 } : { dueOn }

const dueOf = (application: Application, kind: ClockKind): Notice['facts'] => {
  const clock = findClock(application.clocks, kind)
  return clock === undefined ? {} : dueFacts(clock)
}

/** What the applicant is told; nothing of a hold, nothing of production (the case page tells it). */
export const noticesOf = (intent: Intent, next: Application): readonly Notice[] => {
  switch (intent.command) {
    case 'pass':
      return [{ code: 'accepted', facts: dueOf(next, 'issue') }]
    case 'return':
      return [{ code: 'returned', facts: { reason: intent.reason } }]
    case 'resubmit':
      return [{ code: 'submitted', facts: dueOf(next, 'verify') }]
    case 'withdraw':
      return [{ code: 'withdrawn', facts: {} }]
    case 'issue':
      return [{ code: 'issued', facts: {} }]
    case 'refuse':
      return [{ code: 'refused', facts: { reason: intent.reason } }]
    case 'dispatch':
      return [{ code: 'dispatched', facts: { carrier: intent.carrier, number: intent.number } }]
    case 'receive':
      return [{ code: 'ready', facts: dueOf(next, 'collect') }]
    case 'handOver':
      return [{ code: 'collected', facts: {} }]
    case 'undoHandOver':
      return [{ code: 'handOverUndone', facts: { reason: intent.reason } }]
    case 'sendBack':
      return [{ code: 'sentBack', facts: { reason: intent.reason } }]
    case 'sign':
      return [{ code: 'delivered', facts: {} }]
    case 'fail':
      return [{ code: 'deliveryFailed', facts: { reason: intent.reason } }]
    case 'takeOldCard':
      return [{ code: 'oldCardTaken', facts: { oldCard: intent.oldCard } }]
    case 'hold':
    case 'release':
    case 'produce':
      return []
  }
}
