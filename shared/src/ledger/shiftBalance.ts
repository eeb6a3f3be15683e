import type { LedgerTotals } from './movements'
import type { Instant } from '../kernel/instant'
import { cardsMoved, sumLedger } from './ledgerSums'
import type { LedgerLine } from './ledgerSums'

/** What was counted at the end of a shift. */
export interface EndCount {
  readonly at: Instant
  readonly counted: number
  readonly oldCardsCounted: number
  /** Hand-overs of the shift that devices still held, not confirmed. */
  readonly unconfirmed: number
}

export interface CountedShift {
  readonly openedAt: Instant
  readonly countedAtStart: number
  readonly closed?: EndCount
}

export interface ClosedBalance {
  /** Movements of the shift's time that became known after its end. */
  readonly knownLater: LedgerTotals
  /** Of those unconfirmed at the end, how many became neither a movement nor a task yet. */
  readonly waiting: number
  /** New cards counted, less what must have been there by all that is known now; 0 = right. */
  readonly difference: number
  /** Counted, unconfirmed and later known taken together agree. */
  readonly agrees: boolean
}

export interface ShiftBalance {
  /** As known until the end, or until now. */
  readonly totals: LedgerTotals
  /** What must be in the safe by them. */
  readonly expected: number
  readonly closed?: ClosedBalance
}

/** A movement belongs to the shift in whose time it happened, whenever it became known. */
export const isOfShift = ({ openedAt, closed }: CountedShift, at: Instant): boolean =>
  at >= openedAt && (closed === undefined || at < closed.at)

const isBetween = (value: number, from: number, to: number): boolean => value >= from && value <= to

/** `conflicts`: hand-overs of the shift's time that were put before a person instead of being confirmed. */
const closedBalance = (
  closed: EndCount,
  knownThen: { readonly totals: LedgerTotals; readonly expected: number },
  knownLater: LedgerTotals,
  conflicts: number,
): ClosedBalance => {
  const waiting = Math.max(0, closed.unconfirmed - knownLater.handedOver - conflicts)
  const byRecords = closed.counted - knownThen.expected - cardsMoved(knownLater)
  // Each that is still waiting is a card gone from the safe, not from the records; whether an old card came for it isn't known.
  const difference = byRecords === 0 ? 0 : byRecords + waiting
  const oldCards = closed.oldCardsCounted - knownThen.totals.oldCardsTaken - knownLater.oldCardsTaken
  return { knownLater, waiting, difference, agrees: difference === 0 && isBetween(oldCards, 0, waiting) }
}

/** A shift's balance by the lines of the ledger known now (OFFICE-SHIFT); `lines` outside its time don't count. */
export const shiftBalance = (shift: CountedShift, lines: readonly LedgerLine[], conflicts: number): ShiftBalance => {
  const { openedAt, countedAtStart, closed } = shift
  const mine = lines.filter(({ at }) => isOfShift(shift, at))
  const then = closed === undefined ? mine : mine.filter(({ knownAt }) => knownAt <= closed.at)
  const totals = sumLedger(then, openedAt)
  const known = { totals, expected: countedAtStart + cardsMoved(totals) }
  if (closed === undefined) return known
  const knownLater = sumLedger(
    mine.filter(({ knownAt }) => knownAt > closed.at),
    openedAt,
  )
  return { ...known, closed: closedBalance(closed, known, knownLater, conflicts) }
}
