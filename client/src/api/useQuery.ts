import type { CallError, Reply } from '@resident-card/shared'
import { useCallback, useEffect, useRef, useState } from 'react'

/** What a question may depend on; compared by value. */
type Dependency = string | number | boolean | undefined | Readonly<Record<string, string | number>>

export type Query<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: CallError }
  /** `refreshError`: the last reload failed, what is shown is older. */
  | { readonly state: 'ready'; readonly value: T; readonly refreshError?: CallError }

export interface UseQuery<T> {
  readonly query: Query<T>
  /** Asks again; what is shown stays until the answer is there. */
  readonly reload: () => void
  /** Puts a newer value in its place, e.g. the reply of a command. */
  readonly replace: (value: T) => void
}

/** Asks once on opening and again whenever what the question depends on changes; an answer that comes too late is dropped. */
export const useQuery = <T>(ask: () => Promise<Reply<T>>, on: readonly Dependency[]): UseQuery<T> => {
  const key = JSON.stringify(on)
  const [query, setQuery] = useState<Query<T>>({ state: 'loading' })
  const turn = useRef(0)
  const latest = useRef(ask)
  latest.current = ask
  const load = useCallback(async (keep: boolean) => {
    const mine = ++turn.current
    if (!keep) setQuery({ state: 'loading' })
    const reply = await latest.current()
    if (mine !== turn.current) return
    setQuery((before) => {
      if (reply.ok) return { state: 'ready', value: reply.value }
      if (keep && before.state === 'ready') return { ...before, refreshError: reply.error }
      return { state: 'failed', error: reply.error }
    })
  }, [])
  useEffect(() => {
    void load(false)
    return () => {
      turn.current += 1
    }
  }, [load, key])
  const replace = useCallback((value: T) => {
    turn.current += 1
    setQuery({ state: 'ready', value })
  }, [])
  return { query, reload: () => void load(query.state === 'ready'), replace }
}
