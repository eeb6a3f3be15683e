import type {
  AccountId,
  Application,
  AuthorityId,
  CountyCode,
  EffectKind,
  Instant,
  LookUpReason,
  PersonKey,
  PlainDate,
  StaffRole,
} from '@resident-card/shared'
import type { StoredDocument } from '../ports/store'

/** AES-256-GCM; associated data = collection + `_id` + field (design: Personal data). */
export interface Sealed {
  readonly alg: 'A256GCM'
  readonly kid: string
  /** base64, 12 bytes. */
  readonly iv: string
  /** base64, cipher text followed by the 16-byte tag. */
  readonly ct: string
}

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
  readonly code: string
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
  /**
   * Whose window it lies at or went from, and when that last changed: what a device without network must learn. Before it
   * first lay ready: empty and 0.
   */
  readonly window: { readonly office: string; readonly at: Instant }
  /** Sealed `PersonalFields`. */
  readonly personal: Sealed
  readonly outbox: readonly OutboxMessage[]
  /** The newest few requests and their replies (no personal data in them). */
  readonly processed: readonly Processed[]
}

export interface AccountRecord extends StoredDocument {
  /** HMAC of provider and subject: unique. */
  readonly subjectKey: string
  /** Sealed subject (OPENID), to reach the account. */
  readonly subject: Sealed
  readonly person?: PersonKey
  /** person while bound, own id else: unique (one account ↔ one person). */
  readonly personUnique: string
  readonly staff?: {
    readonly role: StaffRole
    readonly officerNo: string
    /** Sealed name. */
    readonly name: Sealed
    readonly authority?: AuthorityId
    readonly county?: CountyCode
  }
  /** Wrong tries of binding, per civil date. */
  readonly bindTries: { readonly on: PlainDate; readonly count: number }
}

export interface AccessLogRecord extends StoredDocument {
  readonly holder: PersonKey
  readonly caseId: string
  readonly at: Instant
  readonly account: AccountId
  readonly role: StaffRole
  readonly officerNo: string
  readonly office: string
  /** Which command showed what. */
  readonly what: string
  readonly why: string
  /** How the window came to it if not by a code: digits read out, or the officer's reason and words, which the holder reads. */
  readonly said?: { readonly reason: LookUpReason | 'digits'; readonly note?: string }
}

/** `deviceCodes`: one per case and device; which slots were handed to it. A revoked one stays, the device gets another. */
export interface CodeRecord extends StoredDocument {
  readonly caseId: string
  /** `caseId:device` while the device may go on with it, own id else: unique. */
  readonly caseDevice: string
  readonly device: string
  readonly account: AccountId
  /** hex of the 16-byte code id in the token (case's half and device's half): unique. */
  readonly codeId: string
  readonly authority: AuthorityId
  /** Showings: minutes handed out without a gap are one; `at` = when the last of them was fetched. */
  readonly batches: readonly { readonly fromSlot: number; readonly slots: number; readonly at: Instant }[]
  /** When its holder made it worthless; 0 = it is good. */
  readonly revokedAt: Instant
  /** Which authority's devices must learn of the revocation; empty while there is none. */
  readonly revokedFor: string
  /** The request that revoked it: asked again, it answers the same. */
  readonly revokedBy?: string
  /** HMAC of authority + 12 digits while valid, own id else: unique. */
  readonly locatorKey: string
  readonly locatorUntil: Instant
}
