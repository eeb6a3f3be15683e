import { ok } from '@resident-card/shared'
import { messages } from '../../records/message'
import type { UseCase } from '../../runtime/call'
import { countUnread } from './countUnread'

/** One's own messages; others' ids are passed over, as if they weren't there. */
export const markMessagesRead: UseCase<'applications', 'markMessagesRead'> = async ({ messageIds }, call, deps) => {
  const collection = deps.store.table(messages)
  for (const id of new Set(messageIds)) {
    const message = await collection.get(id)
    if (message?.account !== call.actor.account || message.unread === 0) continue
    // Stale means somebody else of the same account read it this moment.
    await collection.update(id, message.version, { set: { unread: 0 } })
  }
  return ok({ unread: await countUnread(deps, call.actor.account) })
}
