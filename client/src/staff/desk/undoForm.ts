import { plainNote, type InputOf, type UndoReason } from '@resident-card/shared'

export interface UndoForm {
  readonly reason?: UndoReason
  readonly note: string
}

export const EMPTY_UNDO: UndoForm = { note: '' }

/** What is still missing before a hand-over may be taken back: a reason and the words the applicant can read. */
export const missingForUndo = ({ reason, note }: UndoForm): readonly ('reason' | 'note')[] => [
  ...(reason === undefined ? (['reason'] as const) : []),
  ...(plainNote(note) === '' ? (['note'] as const) : []),
]

/** What is sent; undefined while something is missing. `handoverAt`: which hand-over. */
export const undoInput = (
  target: { readonly caseId: string; readonly handoverAt: number },
  form: UndoForm,
): InputOf<'window', 'undoHandOver'> | undefined =>
  form.reason === undefined || missingForUndo(form).length > 0
    ? undefined
    : { ...target, reason: form.reason, note: plainNote(form.note) }
