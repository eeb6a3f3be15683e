import type { Calendar } from '../deadlines/calendar'
import type { Instant } from '../kernel/instant'
import type { PlainDate } from '../kernel/plainDate'
import type { CodeOf, FieldCode } from '../vocabulary/errorCodes'
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
  'handOverUndone',
  'withdrawn',
  'collectionChanged',
  'extended',
  'codeOtherDevice',
  'collectReminder',
  'oldCardTaken',
] as const
export type NoticeCode = (typeof NOTICE_CODES)[number]

export type EffectKind = 'reportLost' | 'recordNewCard' | 'takeBackNewCard' | 'enterLedger' | 'tellWindow'

/**
 * What must happen outside the case because of it, at least once and in this order: all are idempotent by their facts.
 * `recordNewCard` and `takeBackNewCard`: `round`, which hand-over of the case; `oldCard`, what became of it then.
 * `enterLedger`: `entry`, the place in the history, and what moved (see `ledger/movements`). `tellWindow`: a parcel that
 * was not delivered, `carrier`, `number`, `reason`.
 */
export interface Effect {
  readonly kind: EffectKind
  readonly facts: Readonly<Record<string, string | number>>
}

export interface Decision {
  readonly next: Application
  readonly notices: readonly Notice[]
  readonly effects: readonly Effect[]
}

/** Why a command is not carried out. */
export type DecisionRefusal =
  | { readonly kind: 'state'; readonly code: 'notInThisState'; readonly state: State }
  | { readonly kind: 'invalid'; readonly fields: readonly { readonly field: string; readonly code: FieldCode }[] }
  | { readonly kind: 'refused'; readonly code: CodeOf<'refused'>; readonly clause: string }
