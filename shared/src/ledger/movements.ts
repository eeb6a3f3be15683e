import type { OldCardOutcome } from '../application/application'

/** What goes in and out of an authority's safe. */
export const MOVEMENT_KINDS = ['received', 'handedOver', 'handOverUndone', 'sentBack', 'oldCardByMail'] as const
export type MovementKind = (typeof MOVEMENT_KINDS)[number]

/** One line of an authority's ledger; money in fen. */
export type Movement = {
  readonly movement: MovementKind
  /** `returned` counts an old card into the box, and out of it again when a hand-over is taken back. */
  readonly oldCard: OldCardOutcome
  readonly feeFen: number
}

/** How a movement changes the number of new cards in the safe. */
export const CARDS_IN_SAFE: Readonly<Record<MovementKind, -1 | 0 | 1>> = {
  received: 1,
  handedOver: -1,
  handOverUndone: 1,
  sentBack: -1,
  oldCardByMail: 0,
}

/** How a movement changes the number of old cards in their box. */
export const oldCardsInBox = ({ movement, oldCard }: Pick<Movement, 'movement' | 'oldCard'>): -1 | 0 | 1 => {
  if (oldCard !== 'returned') return 0
  return movement === 'handOverUndone' ? -1 : 1
}

/** What moved between two counts, by kind; fees in fen. */
export interface LedgerTotals {
  received: number
  handedOver: number
  handOverUndone: number
  sentBack: number
  oldCardsTaken: number
  statements: number
  feesFen: number
}
