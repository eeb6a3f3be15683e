import { civilDate, instant, type CallError, type SessionView } from '@resident-card/shared'
import { useEffect, useRef } from 'react'
import { deskNow } from '../connection/deskNow'
import { useDesk } from '../offline/useDesk'
import { staffHere } from './staffHere'
import { useStaff } from './useStaff'

export type Opened =
  | { readonly state: 'loading' }
  | { readonly state: 'open'; readonly staff: SessionView }
  /** No network, and this device can't say who works here: locked, or never prepared. */
  | { readonly state: 'shut'; readonly locked: boolean; readonly reload: () => void }
  | { readonly state: 'failed'; readonly error: CallError; readonly reload: () => void }

/** Who works at this desk: the server's word, without network that of this device's opened data. */
export const useOpened = (): Opened => {
  const { query, reload } = useStaff()
  const desk = useDesk()
  const here = useRef<SessionView>()
  here.current = staffHere(desk, here.current)
  const unanswered = query.state === 'failed' && query.error.kind === 'unavailable'
  const again = useRef(reload)
  again.current = reload
  // Also where the server came back while the page was still being told that it was gone.
  useEffect(() => {
    if (desk.connection === 'online' && unanswered) again.current()
  }, [desk.connection, unanswered])
  if (query.state === 'ready') return { state: 'open', staff: query.value }
  if (query.state === 'failed' && !unanswered) return { state: 'failed', error: query.error, reload }
  // While the server is asked again after an outage, the desk stays open.
  if (here.current !== undefined && (unanswered || desk.connection === 'offline')) {
    const now = deskNow(desk, Date.now())
    return { state: 'open', staff: { ...here.current, now, today: civilDate(instant(now)) } }
  }
  if (query.state === 'loading' || !desk.loaded) return { state: 'loading' }
  return { state: 'shut', locked: desk.vault === 'locked', reload }
}
