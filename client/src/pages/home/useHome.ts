import { isFinal, type CallError, type CaseSummary, type Reply, type SessionView } from '@resident-card/shared'
import { useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { listMyCases } from '../../api/applications'
import { useQuery, type Query } from '../../api/useQuery'
import { forgetDraft } from '../../features/form/draftStore'
import { freshSession } from '../../api/knownSession'
import { ownerOf, useDraft } from '../../features/form/useDraft'
import { offerUpdate } from '../../device/offerUpdate'
import { commonNow } from '../../text/wordsNow'
import type { Draft } from '../../features/form/draft'

interface HomeData {
  /** Missing: nobody is signed in. */
  readonly session?: SessionView
  readonly cases: readonly CaseSummary[]
  /** The cases could not be read; the services are there all the same. */
  readonly casesError?: CallError
}

const askHome = async (): Promise<Reply<HomeData>> => {
  const who = await freshSession()
  if (!who.ok) return who.error.kind === 'notFound' ? { ok: true, value: { cases: [] } } : who
  const session = who.value
  if (!session.bound || session.role !== 'citizen') return { ok: true, value: { session, cases: [] } }
  const cases = await listMyCases({})
  if (cases.ok) return { ok: true, value: { session, cases: cases.value.items } }
  return { ok: true, value: { session, cases: [], casesError: cases.error } }
}

interface Home {
  readonly query: Query<HomeData>
  readonly reload: () => void
  readonly draft: Draft | undefined
}

/** What home shows; asked anew whenever it comes back into view. */
export const useHome = (): Home => {
  const { query, reload } = useQuery(askHome, [])
  const shown = useRef(false)
  useDidShow(() => {
    if (shown.current) reload()
    shown.current = true
    void offerUpdate(commonNow().update)
  })
  const session = query.state === 'ready' ? query.value.session : undefined
  const { draft } = useDraft(session === undefined ? undefined : ownerOf(session))
  // Submitted, though its answer never came: one person has one open application, so this draft is of no use.
  const done = draft !== undefined && query.state === 'ready' && query.value.cases.some(({ state }) => !isFinal(state))
  useEffect(() => {
    if (done) forgetDraft()
  }, [done])
  return { query, reload, draft }
}
