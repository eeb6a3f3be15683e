import { err } from '@resident-card/shared'
import type { Application, DecisionRefusal, FieldError, ServerCode } from '@resident-card/shared'
import type { Refused } from '../../runtime/call'

type Refusal = { readonly ok: false; readonly error: Refused }

/** Somebody else's, another jurisdiction's and a missing thing answer alike. */
export const notFound = (): Refusal => err({ kind: 'notFound', code: 'notFound' })

export const invalid = (fields: readonly FieldError[]): Refusal => err({ kind: 'invalid', code: 'invalid', fields })

export const refused = (code: ServerCode<'refused'>, clause?: string, facts?: Refused['facts']): Refusal =>
  err({ kind: 'refused', code, ...(clause !== undefined && { clause }), ...(facts !== undefined && { facts }) })

export const conflict = (code: ServerCode<'conflict'>): Refusal => err({ kind: 'conflict', code })

export const limited = (code: ServerCode<'limited'>, until: number): Refusal =>
  err({ kind: 'limited', code, facts: { until } })

/** A decision's refusal as the caller reads it; a hold is never told to a citizen: `shownState` says what is. */
export const ofDecision = (refusal: DecisionRefusal, shownState: Application['state']): Refusal => {
  if (refusal.kind === 'invalid') return invalid(refusal.fields)
  if (refusal.kind === 'refused') return refused(refusal.code, refusal.clause)
  return err({ kind: 'state', code: refusal.code, facts: { state: shownState } })
}
