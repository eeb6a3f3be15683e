import type { Conflict, TaskKind, TaskOutcome } from '@resident-card/shared'

export interface CloseForm {
  readonly outcome?: TaskOutcome
  readonly note: string
}

export const EMPTY_CLOSE: CloseForm = { note: '' }

/** How a task of this kind can have ended, the likeliest first. */
const OUTCOMES_OF: Record<TaskKind, readonly TaskOutcome[]> = {
  offlineConflict: ['cardWithHolder', 'cardRecovered', 'reported', 'other'],
  lookUpLocked: ['seen', 'reported', 'other'],
  damagedRecord: ['reported', 'seen', 'other'],
  mailFailed: ['seen', 'cardWithHolder', 'reported', 'other'],
}

/** What may be chosen; only a card handed over twice can be one hand-over noted twice. */
export const outcomesOf = (kind: TaskKind, reason?: Conflict): readonly TaskOutcome[] =>
  reason === 'handedOverElsewhere' ? ['sameHandOver', ...OUTCOMES_OF[kind]] : OUTCOMES_OF[kind]

export const missingForClose = ({ outcome, note }: CloseForm): readonly ('outcome' | 'note')[] => [
  ...(outcome === undefined ? (['outcome'] as const) : []),
  ...(note.trim() === '' ? (['note'] as const) : []),
]
