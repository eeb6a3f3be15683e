import type { LedgerTotals } from './movements'
import type { Instant } from '../kernel/instant'
import type { Movement } from './movements'
import { CARDS_IN_SAFE, oldCardsInBox } from './movements'

/** A line of the ledger as sums need it. */
export interface LedgerLine extends Movement {
  /** When it happened. */
  readonly at: Instant
  /** When it became known; later than `at` for what was done without network. */
  readonly knownAt: Instant
  /** `handOverUndone`: when the hand-over it takes back was made. */
  readonly undoneOf?: Instant
}

const NOTHING: LedgerTotals = {
  received: 0,
  handedOver: 0,
  handOverUndone: 0,
  sentBack: 0,
  oldCardsTaken: 0,
  statements: 0,
  feesFen: 0,
}

/** What lies in the tray of a count that began at `from`: none of earlier counts. */
const oldCardsInTray = (line: LedgerLine, from: Instant): -1 | 0 | 1 =>
  line.movement === 'handOverUndone' && (line.undoneOf ?? from) < from ? 0 : oldCardsInBox(line)

const statements = ({ movement, oldCard, undoneOf }: LedgerLine, from: Instant): -1 | 0 | 1 => {
  if (oldCard !== 'statement') return 0
  if (movement !== 'handOverUndone') return 1
  return (undoneOf ?? from) < from ? 0 : -1
}

const add = (sums: LedgerTotals, line: LedgerLine, from: Instant): LedgerTotals => ({
  ...sums,
  ...(line.movement !== 'oldCardByMail' && { [line.movement]: sums[line.movement] + 1 }),
  oldCardsTaken: sums.oldCardsTaken + oldCardsInTray(line, from),
  statements: sums.statements + statements(line, from),
  feesFen: sums.feesFen + (line.movement === 'handOverUndone' ? -line.feeFen : line.feeFen),
})

/**
 * Sums of a ledger counted from `from` on; money in fen, what was given back taken off. An old card given back that was
 * taken before `from` was never in this count's tray; its fee does come out of this count's till.
 */
export const sumLedger = (lines: readonly LedgerLine[], from: Instant): LedgerTotals =>
  lines.reduce((sums, line) => add(sums, line, from), NOTHING)

/** What moves new cards. */
const NEW_CARDS = ['received', 'handedOver', 'handOverUndone', 'sentBack'] as const

/** By how many new cards the safe is fuller. */
export const cardsMoved = (totals: LedgerTotals): number =>
  NEW_CARDS.reduce((cards, movement) => cards + CARDS_IN_SAFE[movement] * totals[movement], 0)
