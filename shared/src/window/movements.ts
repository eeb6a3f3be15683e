import type { Application, OldCardOutcome } from '../application/application'
import type { Intent } from '../application/intent'

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

const feeTaken = (before: Application, after: Application): number =>
  before.fee.paidOn === undefined && after.fee.paidOn !== undefined ? after.fee.fen : 0

/** What a command moves at the window; most move nothing. */
export const movementOf = (before: Application, intent: Intent, after: Application): Movement | undefined => {
  switch (intent.command) {
    case 'receive':
      return { movement: 'received', oldCard: 'notApplicable', feeFen: 0 }
    case 'handOver':
      return { movement: 'handedOver', oldCard: intent.oldCard, feeFen: feeTaken(before, after) }
    case 'undoHandOver':
      return {
        movement: 'handOverUndone',
        oldCard: before.handover?.oldCard ?? 'notApplicable',
        feeFen: feeTaken(after, before),
      }
    case 'sendBack':
      return { movement: 'sentBack', oldCard: 'notApplicable', feeFen: 0 }
    case 'takeOldCard':
      // A damaged card whose new one came by mail reaches the accepting authority's box later (OFFICE-MAIL).
      return { movement: 'oldCardByMail', oldCard: intent.oldCard, feeFen: 0 }
    default:
      return undefined
  }
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
