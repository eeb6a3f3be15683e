import type { CaseSummary, ReplyOf } from '@resident-card/shared'
import { useDidShow } from '@tarojs/taro'
import { useRef, useState } from 'react'
import { listMyCases } from '../../api/applications'
import { useCommand } from '../../api/useCommand'
import { useQuery } from '../../api/useQuery'
import type { OfficeTab } from './viewMyOffice'
import { joinUnreadable } from '../../lib/joinUnreadable'

type PageOfCases = ReplyOf<'applications', 'listMyCases'>

/** The list page by page; coming back to the tab asks anew, for a desk may have moved on meanwhile. */
export const useMyOffice = () => {
  const [tab, setTab] = useState<OfficeTab>('all')
  const { query, reload, replace } = useQuery(() => listMyCases({}), [])
  const more = useCommand(listMyCases)
  const shown = useRef(false)
  useDidShow(() => {
    if (shown.current) reload()
    shown.current = true
  })

  const loadMore = async (): Promise<void> => {
    if (query.state !== 'ready' || query.value.next === undefined) return
    const page = await more.run({ after: query.value.next })
    if (page !== undefined) replace(joined(query.value, page))
  }
  return { query, reload, tab, setTab, loadMore, loadingMore: more.busy, moreFailed: more.error }
}

/** A case that moved between two pages while they were read is shown once, as it is newest. */
const joined = (before: PageOfCases, page: PageOfCases): PageOfCases => {
  const known = new Map<string, CaseSummary>([...before.items, ...page.items].map((item) => [item.caseId, item]))
  const unreadable = joinUnreadable(before, page)
  return { items: [...known.values()], unreadable, ...(page.next !== undefined && { next: page.next }) }
}
