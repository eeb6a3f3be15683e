import type { ReplyOf } from '@resident-card/shared'
import { useEffect } from 'react'
import { listMessages, markMessagesRead } from '../../api/applications'
import { useCommand } from '../../api/useCommand'
import { useQuery, type Query } from '../../api/useQuery'
import { joinUnreadable } from '../../lib/joinUnreadable'

type Inbox = ReplyOf<'applications', 'listMessages'>

/** What is on the screen counts as read; it stays marked as new until the page is opened again. */
const useMarkRead = (query: Query<Inbox>): void => {
  useEffect(() => {
    if (query.state !== 'ready') return
    const messageIds = query.value.items.filter(({ read }) => !read).map(({ messageId }) => messageId)
    if (messageIds.length > 0) void markMessagesRead({ messageIds: messageIds.slice(0, 50) })
  }, [query])
}

/** The inbox, newest first, page by page. */
export const useMessages = () => {
  const { query, reload, replace } = useQuery(() => listMessages({}), [])
  const more = useCommand(listMessages)
  useMarkRead(query)
  const loadMore = async (): Promise<void> => {
    if (query.state !== 'ready' || query.value.next === undefined) return
    const page = await more.run({ after: query.value.next })
    if (page !== undefined) {
      const { next, items } = page
      replace({
        items: [...query.value.items, ...items],
        unreadable: joinUnreadable(query.value, page),
        ...(next === undefined ? {} : { next }),
      })
    }
  }
  return { query, reload, loadMore, loadingMore: more.busy }
}
