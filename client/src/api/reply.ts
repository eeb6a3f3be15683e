import { ERROR_KINDS, type CallError, type Reply } from '@resident-card/shared'

/** A failure that happened on the way, so no server gave it a trace id. */
export const unavailable = (
  code: 'offline' | 'timeout' | 'unavailable',
): { readonly ok: false; readonly error: CallError } => ({
  ok: false,
  error: { kind: 'unavailable', code, traceId: '' },
})

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/**
 * What came back, if it has the shape of a reply; anything else (a proxy's error page, say) is an outage. The value is
 * trusted to be what the contract says: both ends are built from one source.
 */
export const asReply = <T>(answer: unknown): Reply<T> => {
  if (!isRecord(answer)) return unavailable('unavailable')
  if (answer['ok'] === true && 'value' in answer) return answer as unknown as Reply<T>
  const { error } = answer
  const known =
    isRecord(error) && ERROR_KINDS.some((kind) => kind === error['kind']) && typeof error['code'] === 'string'
  return answer['ok'] === false && known ? (answer as unknown as Reply<T>) : unavailable('unavailable')
}
