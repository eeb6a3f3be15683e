/** Why a call was not carried out. `kind` tells a screen what to do; `code` which words to show. */
export const ERROR_KINDS = [
  'invalid',
  'refused',
  'state',
  'notFound',
  'conflict',
  'limited',
  'unavailable',
  'fault',
] as const
export type ErrorKind = (typeof ERROR_KINDS)[number]

export interface FieldError {
  /** Dotted path in `data`, e.g. `collection.phone`. */
  readonly field: string
  readonly code: string
}

export interface CallError {
  readonly kind: ErrorKind
  readonly code: string
  /** Clause id of the rule that refused. */
  readonly clause?: string
  readonly fields?: readonly FieldError[]
  /** For `state`: the state the case is in. For `limited`: epoch ms when the next try is allowed. */
  readonly facts?: Readonly<Record<string, string | number | boolean>>
  /** To quote when asking for help; leads to the log line. */
  readonly traceId: string
}

export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: CallError }
