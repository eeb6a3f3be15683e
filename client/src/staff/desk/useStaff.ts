import type { SessionView } from '@resident-card/shared'
import { useEffect } from 'react'
import { getSession } from '../../api/applications'
import { gatewaySession } from '../../api/session'
import { useQuery, type Query } from '../../api/useQuery'
import { callDesk } from '../offline/desk'
import { forgetAll } from '../rows/queueStore'

let known: { readonly session: string | undefined; readonly staff: SessionView } | undefined

/** Who sits at this desk. Asked once; a desk's pages follow each other without asking again. */
export const useStaff = (): { readonly query: Query<SessionView>; readonly reload: () => void } => {
  const session = gatewaySession()
  if (known !== undefined && known.session !== session) {
    known = undefined
    forgetAll()
  }
  const kept = known?.staff
  const ask = () =>
    kept === undefined ? callDesk(getSession, {}) : Promise.resolve({ ok: true as const, value: kept })
  const { query, reload } = useQuery(ask, [session])
  const ready = query.state === 'ready' ? query.value : undefined
  useEffect(() => {
    if (ready !== undefined) known = { session, staff: ready }
  }, [ready, session])
  return { query: kept === undefined ? query : { state: 'ready', value: kept }, reload }
}
