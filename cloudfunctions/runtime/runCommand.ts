import {
  type CallError,
  type CommandOf,
  err,
  type FunctionName,
  type InputOf,
  ok,
  type Reply,
  type Result,
  type Role,
} from '@resident-card/shared'
import type { CallLimits } from '../ports/callLimits'
import type { Caller, Identity } from '../ports/identity'
import { DamagedDocument, InvalidCursor, NewerData, StoreUnavailable } from '../ports/store'
import { UnsealError } from '../sealing/unsealError'
import { accountForLog } from './accountForLog'
import { accountId, findAccount } from './accounts'
import { WrongKeys } from '../sealing/wrongKeys'
import { admit } from './admit'
import { amongOthers } from './amongOthers'
import { bodyHash } from './bodyHash'
import type { Actor, Call, Refused, Served } from './call'
import { checkReply } from './checkReply'
import type { Dependencies } from './dependencies'
import { identify } from './identify'
import { errorForLog, type Log, type LogLine } from './logLine'
import { checkSize, commandOf, parseCall } from './parseCall'
import { TimeLimitExceeded, withTimeLimit } from './timeLimit'
import { todayAt } from './todayAt'
import { newTraceId } from './traceId'

export interface Runtime {
  readonly deps: Dependencies
  readonly identity: Identity
  readonly log: Log
  /** Left out where whoever stands before has counted the call: the gateway does, before it reads one. */
  readonly limits?: CallLimits
  /** Milliseconds after which the caller is told to try again; shorter than the platform's own limit. */
  readonly limitMs?: number
}

const DEFAULT_LIMIT_MS = 15_000
const NOT_FOUND: Refused = { kind: 'notFound', code: 'notFound' }
const NOT_BOUND: Refused = { kind: 'refused', code: 'notBound' }
const UNAVAILABLE: Refused = { kind: 'unavailable', code: 'storeUnavailable' }
const NEWER_DATA: Refused = { kind: 'unavailable', code: 'newerData' }
const WRONG_KEYS: Refused = { kind: 'unavailable', code: 'wrongKeys' }
const BAD_CURSOR: Refused = { kind: 'invalid', code: 'malformed', fields: [{ field: 'after', code: 'format' }] }
const DAMAGED: Refused = { kind: 'fault', code: 'damagedRecord' }
const FAULT: Refused = { kind: 'fault', code: 'fault' }

/** What a thrown error becomes for the caller: nothing of it but its kind. */
const thrown = (error: unknown): Refused => {
  if (error instanceof NewerData) return NEWER_DATA
  if (error instanceof WrongKeys) return WRONG_KEYS
  if (error instanceof StoreUnavailable || error instanceof TimeLimitExceeded) return UNAVAILABLE
  if (error instanceof UnsealError || error instanceof DamagedDocument) return DAMAGED
  return error instanceof InvalidCursor ? BAD_CURSOR : FAULT
}

/** What the log may know, filled in on the way. */
interface Known {
  command?: string
  role?: Role
  account?: string
}

/** Of what is refused unread, too: who sends it again and again is found in the log. */
const knowAccount = async (deps: Dependencies, caller: Caller, known: Known): Promise<void> => {
  const account = caller.kind === 'timer' ? undefined : await findAccount(deps, caller)
  if (account !== undefined) known.account = accountForLog(deps.keys, accountId(account))
}

/** The order of the edge: what costs nothing first, and nothing of a call is looked into for nobody. */
const carryOut = async <F extends FunctionName>(
  { contract, handlers, roles, tell }: Served<F>,
  { deps, identity, limits }: Runtime,
  event: unknown,
  traceId: string,
  known: Known,
  noteFault: Call['noteFault'],
): Promise<Result<unknown, Refused>> => {
  const command = commandOf<F>(contract, event)
  if (command !== undefined) known.command = command
  const sized = checkSize<F>(contract, command, event)
  if (!sized.ok) return sized
  const admitted = await admit(identity, limits)
  if (!admitted.ok) return admitted
  const parsed = parseCall<F>(contract, command, event)
  if (!parsed.ok) {
    await knowAccount(deps, admitted.value, known)
    return parsed
  }
  if (command === undefined) return err(NOT_FOUND)

  const handler = handlers[command]
  const actor: Actor | undefined = await identify(deps, admitted.value, roles(command))
  if (actor === undefined) return err(NOT_FOUND)
  known.role = actor.role
  known.account = accountForLog(deps.keys, actor.account)
  if (actor.role === 'citizen' && actor.person === undefined && handler.unbound !== true) return err(NOT_BOUND)
  const now = deps.clock.now()
  const { requestId, input } = parsed.value
  const call = {
    actor,
    requestId,
    // Only what writes asks for it.
    bodyHash: () => bodyHash(command, input),
    traceId,
    now,
    today: todayAt(now),
    noteFault,
  }
  const answer = await handler.run(input as InputOf<F, CommandOf<F>>, call, deps).catch(async (error: unknown) => {
    if (error instanceof DamagedDocument) await tell(deps, now, error.document)
    throw error
  })
  if (answer.ok) checkReply<F>(contract, command, answer.value)
  return answer
}

/**
 * The one way in: size → limit of the address → who is calling → their limit → schema → whether they may → use case →
 * reply → log. Never rejects; this is the only catch. `event` is what the platform handed over as data:
 * `{command, requestId, …input}`.
 */
export const runCommand = async <F extends FunctionName>(
  served: Served<F>,
  runtime: Runtime,
  event: unknown,
): Promise<Reply<unknown>> => {
  const startedAt = performance.now()
  const traceId = newTraceId(runtime.deps.random)
  const known: Known = {}
  const log = (line: Pick<LogLine, 'outcome'> & Partial<LogLine>): void => {
    const ms = Math.round(performance.now() - startedAt)
    runtime.log({ at: new Date().toISOString(), traceId, function: served.name, ...known, ...line, ms })
  }
  const noteFault: Call['noteFault'] = (part, error) => {
    const { kind, code } = thrown(error)
    log({ part, outcome: kind, code, ...errorForLog(error) })
  }
  let caught: ReturnType<typeof errorForLog> = {}
  let result: Result<unknown, Refused>
  try {
    const carriedOut = amongOthers(() => carryOut(served, runtime, event, traceId, known, noteFault))
    result = await withTimeLimit(carriedOut, runtime.limitMs ?? DEFAULT_LIMIT_MS)
  } catch (error) {
    result = err(thrown(error))
    caught = errorForLog(error)
  }
  const outcome = result.ok ? { outcome: 'ok' as const } : { outcome: result.error.kind, code: result.error.code }
  log({ ...outcome, ...caught })
  return result.ok ? ok(result.value) : { ok: false, error: { ...result.error, traceId } satisfies CallError }
}
