import type { CallError, Reply } from '@resident-card/shared'
import Taro from '@tarojs/taro'
import { randomId } from '../lib/randomId'
import { asReply, unavailable } from './reply'
import { sessionHeaders } from './session'

/**
 * The only file that knows the platform's call: `wx.cloud.callFunction` in the mini-program, `POST /call/<name>` of the
 * gateway on H5. Both take `{command, requestId, …input}` and answer a `Reply`.
 */

/** The platform gives a function 3 s by default and may start it cold; beyond this a person is told to try again. */
const TIMEOUT_MS = 15_000
const HTTP_TOO_LARGE = 413

/**
 * Made once per intent of a person (when they tap, not when we send): a retry of the same intent sends the same id and
 * gets the same reply, so a lost answer never makes a second application.
 */
export const newRequestId = randomId

/** The platform's words for more than one call carries, there or back. */
const TOO_LARGE = /exceed\w*.{0,20}\bsize|EXCEED_MAX|(?:data|payload|body|entity).{0,12}too large/i
const tooLarge = (traceId = ''): { readonly ok: false; readonly error: CallError } => ({
  ok: false,
  error: { kind: 'invalid', code: 'tooLarge', traceId },
})

const failure = (error: unknown): { readonly ok: false; readonly error: CallError } => {
  const words = String((error as { errMsg?: unknown } | null)?.errMsg ?? error)
  if (TOO_LARGE.test(words)) return tooLarge()
  if (/time ?out/i.test(words)) return unavailable('timeout')
  // Every message begins with the name of the call; only the platform's own codes mean that it was reached.
  return unavailable(/-50\d{4}|FUNCTION_/.test(words) ? 'unavailable' : 'offline')
}

const viaCloud = async <T>(name: string, data: Record<string, unknown>): Promise<Reply<T>> => {
  const answer: unknown = await Taro.cloud.callFunction({ name, data })
  return asReply<T>((answer as { readonly result?: unknown }).result)
}

const viaGateway = async <T>(name: string, data: Record<string, unknown>): Promise<Reply<T>> => {
  const answer = await Taro.request<unknown>({
    url: `/call/${name}`,
    method: 'POST',
    data,
    header: { 'content-type': 'application/json', ...sessionHeaders() },
    timeout: TIMEOUT_MS,
  })
  const reply = asReply<T>(answer.data)
  return answer.statusCode === HTTP_TOO_LARGE && !reply.ok ? tooLarge(reply.error.traceId) : reply
}

const TIMED_OUT = Symbol('timed out')
const afterTimeout = (): { promise: Promise<typeof TIMED_OUT>; cancel: () => void } => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const promise = new Promise<typeof TIMED_OUT>((resolve) => {
    timer = setTimeout(() => resolve(TIMED_OUT), TIMEOUT_MS)
  })
  return { promise, cancel: () => clearTimeout(timer) }
}

/** Calls a command of a function. Never throws: no network, no answer and nonsense are replies too. */
export const callFunction = async <T>(
  name: string,
  command: string,
  input: object,
  { requestId = newRequestId() }: { readonly requestId?: string } = {},
): Promise<Reply<T>> => {
  const data = { ...input, command, requestId }
  const timeout = afterTimeout()
  try {
    const call = process.env['TARO_ENV'] === 'h5' ? viaGateway<T>(name, data) : viaCloud<T>(name, data)
    const answer = await Promise.race([call, timeout.promise])
    return answer === TIMED_OUT ? unavailable('timeout') : answer
  } catch (error) {
    return failure(error)
  } finally {
    timeout.cancel()
  }
}
