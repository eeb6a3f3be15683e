import type { CallError, Reply, UnreadableRow } from '@resident-card/shared'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useBackOnline } from '../connection/useBackOnline'
import { joinUnreadable } from '../../lib/joinUnreadable'

interface Page<T> {
  readonly items: readonly T[]
  readonly next?: string | undefined
  readonly unreadable?: readonly UnreadableRow[] | undefined
}

export interface UsePages<T> {
  /** Undefined until the first page is there. */
  readonly items: readonly T[] | undefined
  /** Of all pages so far, what can't be shown. */
  readonly unreadable: readonly UnreadableRow[] | undefined
  readonly error: CallError | undefined
  readonly busy: boolean
  /** Fetches what comes after the last; undefined at the end. */
  readonly more: (() => void) | undefined
  readonly reload: () => void
  /** Puts a changed item in its place, or takes it out. */
  readonly change: (to: (items: readonly T[]) => readonly T[]) => void
}

const joinPages = <T>(before: Page<T> | undefined, page: Page<T>): Page<T> => ({
  next: page.next,
  items: [...(before?.items ?? []), ...page.items],
  unreadable: joinUnreadable(before, page),
})

/** A list read page by page; `key` says which: another key begins anew, `undefined` waits. */
export const usePages = <T>(
  ask: (after: { readonly after?: string }) => Promise<Reply<Page<T>>>,
  key: string | undefined,
): UsePages<T> => {
  const [page, setPage] = useState<Page<T>>()
  const [error, setError] = useState<CallError>()
  const [busy, setBusy] = useState(false)
  const turn = useRef(0)
  const latest = useRef(ask)
  latest.current = ask
  const load = useCallback(async (before: Page<T> | undefined) => {
    const mine = ++turn.current
    setBusy(true)
    const reply = await latest.current(before?.next === undefined ? {} : { after: before.next })
    if (mine !== turn.current) return
    setBusy(false)
    setError(reply.ok ? undefined : reply.error)
    if (reply.ok) setPage(joinPages(before, reply.value))
  }, [])
  useEffect(() => {
    if (key === undefined) return undefined
    setPage(undefined)
    void load(undefined)
    return () => {
      turn.current += 1
    }
  }, [key, load])
  useBackOnline(error !== undefined && page === undefined, () => void load(undefined))
  return {
    items: page?.items,
    unreadable: page?.unreadable,
    error,
    busy,
    more: page?.next === undefined ? undefined : () => void load(page),
    reload: () => void load(undefined),
    change: (to) => setPage((now) => (now === undefined ? now : { ...now, items: to(now.items) })),
  }
}
