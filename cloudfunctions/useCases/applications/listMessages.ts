import { ok } from '@resident-card/shared'
import { messages } from '../../records/message'
import type { MessageRecord } from '../../records/message'
import type { UseCase } from '../../runtime/call'
import { findRows, restOf } from '../tasks/findRows'

const PAGE = 20

const messageView = ({ _id, code, caseId, caseNo, at, unread, facts }: MessageRecord) => ({
  messageId: _id,
  code,
  ...(caseId !== undefined && { caseId }),
  ...(caseNo !== undefined && { caseNo }),
  at,
  read: unread === 0,
  facts: { ...facts },
})

/** The in-app inbox, newest first. */
export const listMessages: UseCase<'applications', 'listMessages'> = async ({ after }, call, deps) => {
  const query = { index: 'account', equals: { account: call.actor.account }, order: 'desc' as const, limit: PAGE }
  const page = await findRows(deps, call, messages, after === undefined ? query : { ...query, after })
  return ok({ items: page.items.map(messageView), ...restOf(page) })
}
