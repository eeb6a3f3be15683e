import type { AccountId } from '@resident-card/shared'
import { messages } from '../../records/message'
import type { Dependencies } from '../../runtime/dependencies'

/** Nobody reads a number beyond this on a badge. */
const COUNTED_UP_TO = 100

export const countUnread = async (deps: Pick<Dependencies, 'store'>, account: AccountId): Promise<number> => {
  const equals = { account, unread: 1 }
  const page = await deps.store.table(messages).find({ index: 'unread', equals, limit: COUNTED_UP_TO, aside: true })
  return page.items.length
}
