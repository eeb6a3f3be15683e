import {
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

export interface ParsedCall<F extends FunctionName> {
  readonly command: CommandOf<F>
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

/** `{command, requestId, …input}` of a call, checked; another function's command is as unknown as any. */
export const parseCall = <F extends FunctionName>(
  contract: Commands[F],
  event: unknown,
): Result<ParsedCall<F>, Refused> => {
  if (!isRecord(event)) return malformed([{ field: '', code: 'format' }])
  const { command, requestId, ...rest } = event
  if (typeof command !== 'string') {
    return malformed([{ field: 'command', code: command === undefined ? 'required' : 'format' }])
  }
  const commands: Readonly<Record<string, { readonly input: v.GenericSchema }>> = contract
  const schema = Object.hasOwn(commands, command) ? commands[command] : undefined
  if (schema === undefined) return malformed([{ field: 'command', code: 'format' }])
  const parsed = v.safeParse(schema.input, rest, { abortPipeEarly: true })
  const errors = [...requestIdError(requestId), ...(parsed.success ? [] : fieldErrors(parsed.issues))]
  if (errors.length > 0) return malformed(errors)
  return ok({ command: command as CommandOf<F>, requestId: requestId as string, input: parsed.output })
}
