import type { Calendar } from '../deadlines/calendar'
import type { Instant } from '../kernel/instant'
import type { PlainDate } from '../kernel/plainDate'
import type { Application, HistoryEntry } from './application'
import type { State } from './states'

/** What a decision may know besides the application: everything that changes comes in as an argument. */
export interface DecisionContext {
  readonly now: Instant
  /** Civil date of `now`. */
  readonly today: PlainDate
  readonly calendar: Calendar
  readonly by: HistoryEntry['by']
}

/** To tell the applicant; words are made where it is read, from `shared/src/text`. */
export interface Notice {
  readonly code: NoticeCode
  readonly facts: Readonly<Record<string, string | number>>
}

export const NOTICE_CODES = [
  'submitted',
  'accepted',
  'returned',
  'refused',
  'issued',
  'dispatched',
  'ready',
  'collected',
  'delivered',
  'deliveryFailed',
  'sentBack',
  'withdrawn',
  'collectionChanged',
  'extended',
  'codeOtherDevice',
  'collectReminder',
] as const
export type NoticeCode = (typeof NOTICE_CODES)[number]

/** What must happen outside the case because of it, at least once: both are idempotent. */
export type Effect = 'reportLost' | 'recordNewCard'

export interface Decision {
  readonly next: Application
  readonly notices: readonly Notice[]
  readonly effects: readonly Effect[]
}

/** Why a command is not carried out. */
export type DecisionRefusal =
  | { readonly kind: 'state'; readonly code: 'notInThisState'; readonly state: State }
  | { readonly kind: 'invalid'; readonly fields: readonly { readonly field: string; readonly code: string }[] }
  | { readonly kind: 'refused'; readonly code: string; readonly clause: string }
