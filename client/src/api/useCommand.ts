import type { CallError, Reply } from '@resident-card/shared'
import { useRef, useState } from 'react'
import { newRequestId } from './callFunction'
import type { CallOptions } from './command'

export interface UseCommand<I, T> {
  readonly busy: boolean
  /** Of the last try; gone when a new one begins. */
  readonly error: CallError | undefined
  /** The value, or undefined when it failed (see `error`) or another try is under way. */
  readonly run: (input: I) => Promise<T | undefined>
}

/**
 * Carries out something a person asked for, once: a second tap while it runs does nothing; a retry with the same input
 * after an outage sends the same request id, so it can't be done twice.
 */
export const useCommand = <I extends object, T>(
  send: (input: I, options: CallOptions) => Promise<Reply<T>>,
): UseCommand<I, T> => {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<CallError>()
  const running = useRef(false)
  const intent = useRef<{ readonly body: string; readonly requestId: string }>()
  const run = async (input: I): Promise<T | undefined> => {
    if (running.current) return undefined
    const body = JSON.stringify(input)
    if (intent.current?.body !== body) intent.current = { body, requestId: newRequestId() }
    running.current = true
    setBusy(true)
    setError(undefined)
    const reply = await send(input, { requestId: intent.current.requestId })
    running.current = false
    setBusy(false)
    if (reply.ok || reply.error.kind !== 'unavailable') intent.current = undefined
    if (reply.ok) return reply.value
    setError(reply.error)
    return undefined
  }
  return { busy, error, run }
}
