import type { Notifier } from '../../ports/notifier'
import type { Store } from '../../ports/store'
import { messages } from '../../records/message'

/** The in-app inbox: a message is kept under the notice's id, so that sending it twice shows it once. */
export const inboxNotifier = (store: Store): Notifier => ({
  send: async ({ id, account, code, caseId, caseNo, at, facts }) => {
    await store.table(messages).insert({
      _id: id,
      schemaVersion: 1,
      version: 1,
      account,
      at,
      code,
      ...(caseId !== undefined && { caseId }),
      ...(caseNo !== undefined && { caseNo }),
      facts,
      unread: 1,
    })
    return 'delivered'
  },
})
