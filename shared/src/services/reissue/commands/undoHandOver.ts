import type { UndoReason } from '../../../application/application'
import type { Instant } from '../../../kernel/instant'
import { feeTaken, roundOf } from '../newCard'
import { asBeforeHandOver, undoRefusal } from '../undoRefusal'
import type { Command } from '../../command'

/** `handoverAt` names which hand-over is meant. */
export interface UndoHandOver {
  readonly command: 'undoHandOver'
  readonly handoverAt: Instant
  readonly reason: UndoReason
  readonly note: string
}

/** A mistaken hand-over: soon by the same officer, later by a supervisor (OFFICE-UNDO). */
export const undoHandOver: Command<UndoHandOver, 'handOverUndone'> = {
  in: { collected: { by: ['windowOfficer', 'supervisor'], to: 'ready' } },
  history: 'handOverUndone',
  details: ({ reason, note }) => ({ reason, note }),
  refusal: undoRefusal,
  drops: ['handover', 'oldCard'],
  patch: (before, _intent, { calendar }) => asBeforeHandOver(before, calendar),
  notices: ({ reason }) => [{ code: 'handOverUndone', facts: { reason } }],
  movement: (before, _intent, next) => ({
    movement: 'handOverUndone',
    oldCard: before.handover?.oldCard ?? 'notApplicable',
    feeFen: feeTaken(next, before),
  }),
  effects: (_intent, next) => [{ kind: 'takeBackNewCard', facts: { round: roundOf(next) } }],
}
