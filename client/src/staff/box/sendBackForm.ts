import { plainNote, type InputOf, type SendBackReason } from '@resident-card/shared'

export interface SendBackForm {
  readonly reason?: SendBackReason
  readonly note: string
}

type Target = Pick<InputOf<'window', 'sendBack'>, 'caseId' | 'version'>

/** What is sent; undefined while no reason is given. */
export const sendBackInput = (
  { caseId, version }: Target,
  { reason, note }: SendBackForm,
): InputOf<'window', 'sendBack'> | undefined =>
  reason === undefined ? undefined : { caseId, version, reason, note: plainNote(note) }
