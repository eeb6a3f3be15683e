import { NOTICE_CODES } from '@resident-card/shared'
import type { AccountId, Instant, NoticeCode } from '@resident-card/shared'
import type { StoredDocument, TableDefinition } from '../ports/store'
import { facts } from './applicationShape'
import { fields, maybe, oneOf, stored, text, whole } from './shape'

/** `messages`: one line of the in-app inbox. `_id` is the notice's id, so a notice sent twice is kept once. */
export interface MessageRecord extends StoredDocument {
  readonly account: AccountId
  readonly at: Instant
  /** Which words to show. */
  readonly code: NoticeCode
  readonly caseId?: string
  readonly caseNo?: string
  readonly facts: Readonly<Record<string, string | number>>
  /** 1 until it was read, then 0. */
  readonly unread: 0 | 1
}

/** The in-app inbox. */
export const messages: TableDefinition<MessageRecord> = {
  name: 'messages',
  schemaVersion: 1,
  indexes: [
    { name: 'account', fields: ['account', 'at'] },
    { name: 'unread', fields: ['account', 'unread'] },
  ],
  isWhole: fields<MessageRecord>({
    ...stored,
    account: text,
    at: whole,
    code: oneOf(NOTICE_CODES),
    caseId: maybe(text),
    caseNo: maybe(text),
    facts,
    unread: oneOf([0, 1]),
  }),
}
