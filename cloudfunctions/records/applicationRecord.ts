import type { AccountId, Application, EffectKind, Instant, NoticeCode, PlainDate } from '@resident-card/shared'
import type { StoredDocument } from '../ports/store'
import type { Sealed } from './sealed'
import type { WindowMark } from './windowMarkOf'

export interface PersonalFields {
  readonly name: string
  readonly citizenNumber: string
  readonly phone: string
  readonly delivery?: {
    readonly recipient: string
    readonly phone: string
    readonly region: string
    readonly regionName: string
    readonly address: string
  }
}

export interface OutboxMessage {
  readonly id: string
  readonly at: Instant
  readonly kind: 'notice' | EffectKind
  /** Of a notice which words to show; of an effect its kind. */
  readonly code: NoticeCode | EffectKind
  readonly facts: Readonly<Record<string, string | number>>
}

export interface Processed {
  readonly requestId: string
  readonly account: AccountId
  readonly bodyHash: string
  readonly reply: unknown
}

/** `applications`: the rules' Application plus what only storage needs. `_id` is the application's id. */
export interface ApplicationRecord extends Omit<Application, 'id' | 'version'>, StoredDocument {
  /** person + service while open, the own id once closed: unique. */
  readonly openKey: string
  /** account + requestId of the submission: a retry after a lost reply finds its own case. */
  readonly submitKey: string
  /** Account to be told. */
  readonly account: AccountId
  /** Which desk's queue it stands in, and by when; derived on every save. */
  readonly queue: { readonly desk: string; readonly office: string; readonly dueOn: PlainDate | '9999-12-31' }
  /** Earliest date the timer must look at it; `9999-12-31` = never. */
  readonly timerOn: PlainDate | '9999-12-31'
  /** 1 while a clock is provisional, else 0. */
  readonly provisional: 0 | 1
  /** 1 while the outbox holds something, else 0. */
  readonly outboxWaiting: 0 | 1
  readonly window: WindowMark
  /** Sealed `PersonalFields`. */
  readonly personal: Sealed
  readonly outbox: readonly OutboxMessage[]
  /** The newest few requests and their replies (no personal data in them). */
  readonly processed: readonly Processed[]
}
