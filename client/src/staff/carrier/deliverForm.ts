import type { FailReason, InputOf } from '@resident-card/shared'

export interface DeliverForm {
  readonly outcome?: 'signed' | 'failed'
  /** A damaged card was taken in exchange. */
  readonly oldCard: boolean
  readonly reason?: FailReason
}

type Target = Pick<InputOf<'casework', 'sign'>, 'caseId' | 'version'>

export type Delivered =
  | { readonly command: 'sign'; readonly input: InputOf<'casework', 'sign'> }
  | { readonly command: 'fail'; readonly input: InputOf<'casework', 'fail'> }

/** What is sent; undefined while it isn't said what happened, or why not. `exchange`: an old card is due. */
export const deliverInput = (
  { caseId, version }: Target,
  { outcome, oldCard, reason }: DeliverForm,
  exchange: boolean,
): Delivered | undefined => {
  const target = { caseId, version }
  if (outcome === 'signed') return { command: 'sign', input: exchange ? { ...target, oldCardTaken: oldCard } : target }
  return outcome === 'failed' && reason !== undefined ? { command: 'fail', input: { ...target, reason } } : undefined
}
