import type { SessionView } from '@resident-card/shared'
import { useQuery, type Query } from '../../api/useQuery'
import { knownSession } from '../../api/knownSession'
import { ownerOf, useDraft, type DraftHandle } from './useDraft'

export interface Flow extends DraftHandle {
  readonly query: Query<SessionView>
  readonly reload: () => void
  readonly session: SessionView | undefined
  readonly owner: string | undefined
}

/** Who is filling in, and what they have answered so far. */
export const useFlow = (): Flow => {
  const { query, reload } = useQuery(knownSession, [])
  const session = query.state === 'ready' ? query.value : undefined
  const owner = session === undefined ? undefined : ownerOf(session)
  return { query, reload, session, owner, ...useDraft(owner) }
}
