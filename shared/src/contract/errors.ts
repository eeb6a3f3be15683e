import type { RuleCode } from '../casework/assessEligibility'
import type { CodeOf, ErrorKind, FieldCode, OwnCodeOf } from '../vocabulary/errorCodes'

export interface FieldError {
  /** Dotted path in `data`, e.g. `collection.phone`. */
  readonly field: string
  readonly code: FieldCode
}

/** Which words to show: a server's own codes, and of a refusal by a rule that rule's. */
export type ServerCode<K extends ErrorKind = ErrorKind> = {
  [T in K]: CodeOf<T> | (T extends 'refused' ? RuleCode : never)
}[K]
/** A client's own codes besides. */
export type ErrorCode<K extends ErrorKind = ErrorKind> = { [T in K]: ServerCode<T> | OwnCodeOf<T> }[K]

interface Told<K extends ErrorKind, C extends string> {
  /** Tells a screen what to do; `code`, which words to show. */
  readonly kind: K
  readonly code: C
  /** Clause id of the rule that refused. */
  readonly clause?: string
  readonly fields?: readonly FieldError[]
  /** For `state`: the state the case is in. For `limited`: epoch ms when the next try is allowed. */
  readonly facts?: Readonly<Record<string, string | number | boolean>>
}

/** Why a server did not carry out a call; whoever answers it adds the trace id. */
export type ServerRefusal<K extends ErrorKind = ErrorKind> = { [T in K]: Told<T, ServerCode<T>> }[K]

/** What a client says of itself. */
export type OwnFailure<K extends ErrorKind = ErrorKind> = { [T in K]: Told<T, OwnCodeOf<T>> }[K]

/** Why a call was not carried out. From a newer server a code may come that isn't known here: its kind's words say it then. */
export type CallError<K extends ErrorKind = ErrorKind> = {
  [T in K]: Told<T, ErrorCode<T>> & {
    /** To quote when asking for help; leads to the log line. */
    readonly traceId: string
  }
}[K]

export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: CallError }
