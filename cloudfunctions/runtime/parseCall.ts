import {
  bytesOf,
  CALL_BYTES,
  type CommandOf,
  type Commands,
  err,
  type FieldError,
  type FunctionName,
  ok,
  type Result,
} from '@resident-card/shared'
import * as v from 'valibot'
import type { Refused } from './call'
import { fieldErrors } from './fieldErrors'
import { fits } from './fits'

export interface ParsedCall {
  readonly requestId: string
  /** Has passed the command's input schema. */
  readonly input: unknown
}

/** 16–64 characters that survive in any address; made at random by the caller, one per intention. */
const REQUEST_ID = /^[A-Za-z0-9_-]{16,64}$/

const malformed = (fields: readonly FieldError[]) => err<Refused>({ kind: 'invalid', code: 'malformed', fields })

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const requestIdError = (requestId: unknown): readonly FieldError[] => {
  if (requestId === undefined) return [{ field: 'requestId', code: 'required' }]
  return typeof requestId === 'string' && REQUEST_ID.test(requestId) ? [] : [{ field: 'requestId', code: 'format' }]
}

/** Which command a call means, without looking at the rest of it. Another function's is as unknown as any. */
export const commandOf = <F extends FunctionName>(contract: Commands[F], event: unknown): CommandOf<F> | undefined => {
  const command = isRecord(event) ? event['command'] : undefined
  return typeof command === 'string' && Object.hasOwn(contract, command) ? (command as CommandOf<F>) : undefined
}

type Schemas = Readonly<Record<string, { readonly input: v.GenericSchema; readonly bytes?: number }>>

/** Whether the call is as small as its command asks. Invalid: `tooLarge`; `malformed` where it is nested too deep. */
export const checkSize = <F extends FunctionName>(
  contract: Commands[F],
  command: CommandOf<F> | undefined,
  event: unknown,
): Result<unknown, Refused> => {
  const schemas: Schemas = contract
  const most = command === undefined ? CALL_BYTES.small : bytesOf(schemas[command] ?? {})
  switch (fits(event, most)) {
    case 'fits':
      return ok(undefined)
    case 'tooLarge':
      return err({ kind: 'invalid', code: 'tooLarge' })
    case 'tooDeep':
      return malformed([{ field: '', code: 'format' }])
  }
}

/** `{command, requestId, …input}` of a call, checked. Invalid: `malformed`, with what is wrong. */
export const parseCall = <F extends FunctionName>(
  contract: Commands[F],
  known: CommandOf<F> | undefined,
  event: unknown,
): Result<ParsedCall, Refused> => {
  if (!isRecord(event)) return malformed([{ field: '', code: 'format' }])
  const { command, requestId, ...rest } = event
  const schemas: Schemas = contract
  const schema = known === undefined ? undefined : schemas[known]
  if (schema === undefined)
    return malformed([{ field: 'command', code: command === undefined ? 'required' : 'format' }])
  const parsed = v.safeParse(schema.input, rest, { abortPipeEarly: true })
  const errors = [...requestIdError(requestId), ...(parsed.success ? [] : fieldErrors(parsed.issues))]
  if (errors.length > 0) return malformed(errors)
  return ok({ requestId: requestId as string, input: parsed.output })
}
