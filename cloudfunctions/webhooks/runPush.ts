import type { ErrorKind } from '@resident-card/shared'
import type { Carrier, PushRefusal } from '../ports/carrier'
import type { PushRequest } from '../ports/pushRequest'
import { StoreUnavailable } from '../ports/store'
import { takePush } from '../useCases/carrier/takePush'
import type { Dependencies } from '../runtime/dependencies'
import { WrongKeys } from '../sealing/wrongKeys'
import { errorForLog, type Log } from '../runtime/logLine'
import { TimeLimitExceeded, withTimeLimit } from '../runtime/timeLimit'
import { newTraceId } from '../runtime/traceId'

/** `body` is JSON, or empty: whoever is no carrier learns nothing. */
export interface PushAnswer {
  readonly status: 200 | 400 | 401 | 405 | 413
  readonly body: string
}

export interface PushRuntime {
  readonly deps: Dependencies
  readonly log: Log
  readonly limitMs?: number
}

/** A push holds one event of a few hundred bytes. */
export const PUSH_LIMIT_BYTES = 65_536
const DEFAULT_LIMIT_MS = 10_000

const REFUSED: Readonly<Record<PushRefusal, PushAnswer['status']>> = {
  notAuthentic: 401,
  stale: 401,
  notConfigured: 401,
  malformed: 400,
}

interface Outcome {
  readonly answer: PushAnswer
  readonly outcome: 'ok' | ErrorKind
  readonly code?: string
}

const refuse = (status: PushAnswer['status'], code: string): Outcome => ({
  answer: { status, body: '' },
  outcome: 'invalid',
  code,
})

const take = async (
  { deps, limitMs = DEFAULT_LIMIT_MS }: PushRuntime,
  carrier: Carrier,
  { method, body }: PushRequest,
  traceId: string,
): Promise<Outcome> => {
  if (method !== 'POST') return refuse(405, 'method')
  if (body === undefined) return refuse(400, 'malformed')
  if (body.length > PUSH_LIMIT_BYTES) return refuse(413, 'tooLarge')
  const now = deps.clock.now()
  const read = carrier.readPush(body, now)
  if (!read.ok) return refuse(REFUSED[read.error], read.error)
  const { serial } = read.value
  const answer = (stored: boolean): PushAnswer => ({ status: 200, body: carrier.answerPush(serial, stored) })
  try {
    const work = takePush(deps, carrier.code, read.value, { now, traceId })
    const { stored, code } = await withTimeLimit(work, limitMs)
    return { answer: answer(stored), outcome: stored ? 'ok' : 'unavailable', ...(code !== undefined && { code }) }
  } catch (error) {
    const away = error instanceof StoreUnavailable || error instanceof TimeLimitExceeded
    const code = error instanceof WrongKeys ? { code: 'wrongKeys' } : {}
    return { answer: answer(false), outcome: away ? 'unavailable' : 'fault', ...code, ...errorForLog(error) }
  }
}

/**
 * The one way in for carriers: known by their key → events → answer in the carrier's own protocol. Never rejects; logs
 * that something came and what became of it, and nothing of what it said.
 */
export const runPush = async (runtime: PushRuntime, carrier: Carrier, request: PushRequest): Promise<PushAnswer> => {
  const startedAt = performance.now()
  const traceId = newTraceId(runtime.deps.random)
  const { answer, ...told } = await take(runtime, carrier, request, traceId)
  const ms = Math.round(performance.now() - startedAt)
  runtime.log({
    at: new Date().toISOString(),
    traceId,
    function: 'carrierEvents',
    command: 'push',
    role: 'carrier',
    ...told,
    ms,
  })
  return answer
}
