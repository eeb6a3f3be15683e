import type { AccountId, Instant, NoticeCode } from '@resident-card/shared'

/** A message to a person; words are made from `code` and `facts` where it is shown or sent. */
export interface Notice {
  /** Random; sending it twice shows it once. */
  readonly id: string
  readonly account: AccountId
  /** What the channel needs to reach the account (WeChat OPENID), absent for accounts of the demo. */
  readonly subject?: string
  readonly code: NoticeCode
  readonly caseId?: string
  readonly caseNo?: string
  readonly at: Instant
  readonly facts: Readonly<Record<string, string | number>>
}

/** A way to tell someone. Resolves when it is delivered or will never be (no consent); throws to be tried again. */
export interface Notifier {
  send(notice: Notice): Promise<'delivered' | 'notWanted'>
}
