import { ok } from '@resident-card/shared'
import { messages } from '../../records/message'
import type { MessageRecord } from '../../records/message'
import { swap } from '../../records/swap'
import type { UseCase } from '../../runtime/call'
import { countUnread } from './countUnread'

/** One's own messages; others' ids are passed over, as if they weren't there. */
export const markMessagesRead: UseCase<'applications', 'markMessagesRead'> = async ({ messageIds }, call, deps) => {
  const table = deps.store.table(messages)
  for (const id of new Set(messageIds))
    await swap<MessageRecord, MessageRecord | undefined, void>({
      table,
      load: () => table.get(id),
      decide: (message) =>
        message?.account !== call.actor.account || message.unread === 0
          ? { answer: undefined }
          : { of: message, update: { set: { unread: 0 } }, saved: () => undefined },
    })
  return ok({ unread: await countUnread(deps, call.actor.account) })
}
