import type {
  AccountId,
  AuthorityId,
  Conflict,
  Instant,
  MovementKind,
  OldCardOutcome,
  OldCardStatus,
  TaskKind,
  TaskOutcome,
} from '@resident-card/shared'
import type { StoredDocument } from '../ports/store'
import type { Sealed } from './records'

/** `ledger`: one movement at an authority's safe. `_id` is case and place in its history, so that twice is once. */
export interface LedgerRecord extends StoredDocument {
  readonly office: string
  /** When it happened. */
  readonly at: Instant
  /** When it became known; later than `at` for what was done without network. */
  readonly knownAt: Instant
  readonly movement: MovementKind
  readonly caseId: string
  readonly caseNo: string
  readonly account: AccountId
  readonly officerNo: string
  readonly oldCard: OldCardOutcome
  readonly feeFen: number
  /** `handOverUndone`: when the hand-over it takes back was made. */
  readonly undoneOf?: Instant
}

/** `shifts`: one authority's safe from count to count. */
export interface ShiftRecord extends StoredDocument {
  readonly office: AuthorityId
  /** The office while open, the own id once closed: unique. */
  readonly openKey: string
  readonly openedAt: Instant
  readonly openedBy: { readonly account: AccountId; readonly officerNo: string }
  readonly counted: number
  readonly expected: number
  /** Hand-overs devices still held then. */
  readonly unconfirmed: number
  readonly note?: string
  /** The request that opened it (`_id` comes from it): a retry gets the same shift. */
  readonly requestId: string
  readonly bodyHash: string
  readonly closed?: {
    readonly at: Instant
    readonly by: { readonly account: AccountId; readonly officerNo: string }
    readonly requestId: string
    readonly bodyHash: string
    readonly counted: number
    readonly oldCardsCounted: number
    readonly unconfirmed: number
    readonly explanation?: string
  }
}

/** `tasks`: what a person at an authority must look at. `_id` comes from what it is about, so that twice is once. */
export interface TaskRecord extends StoredDocument {
  readonly office: string
  readonly status: 'open' | 'closed'
  readonly kind: TaskKind
  readonly at: Instant
  readonly caseId?: string
  readonly caseNo?: string
  readonly reason?: Conflict
  /** `offlineConflict`: the entry as it came, sealed (place: `tasks`, `_id`, `entry`), and what may be shown of it. */
  readonly entry?: Sealed
  readonly ours?: {
    readonly at: Instant
    readonly deviceAt: Instant
    readonly device: string
    /** Absent where the server never said so to this device. */
    readonly officerNo?: string
    readonly oldCard: string
    readonly feePaid: boolean
  }
  readonly theirs?: {
    readonly state: string
    readonly at: Instant
    readonly where?: string
    readonly officerNo?: string
  }
  readonly officerNo?: string
  readonly until?: Instant
  readonly consignment?: { readonly carrier: string; readonly number: string; readonly reason: string }
  readonly closed?: {
    readonly at: Instant
    readonly by: string
    readonly outcome: TaskOutcome
    readonly note: string
  }
}

/** `oldCards`: a card taken back. `_id` is case and place of its taking in the history. */
export interface OldCardRecord extends StoredDocument {
  readonly office: string
  readonly status: OldCardStatus
  readonly takenAt: Instant
  readonly takenBy: string
  readonly caseId: string
  readonly caseNo: string
  readonly from: 'window' | 'mail'
  readonly destructionId?: string
}

/**
 * Where a batch stands: this decides, and its cards follow (`settleDestruction`). `making` claims them, `voiding` lets go
 * of them because one was not to be had, `signing` has both signatures and destroys them.
 */
export type DestructionStatus = 'making' | 'made' | 'signing' | 'signed' | 'voiding' | 'void'

/** `destructions`: a batch of old cards and its two signatures. `_id` comes from the request. */
export interface DestructionRecord extends StoredDocument {
  readonly office: string
  readonly status: DestructionStatus
  /** `voiding`, `void`: the card that was not to be had. */
  readonly notHeld?: string
  /** Empty until made: running numbers have no gaps. */
  readonly name: string
  /** Office and name, the own id until made: unique. */
  readonly nameKey: string
  /** Of the request that made it. */
  readonly bodyHash: string
  readonly cards: readonly { readonly oldCardId: string; readonly caseNo: string; readonly takenAt: Instant }[]
  readonly madeAt: Instant
  readonly madeBy: { readonly account: AccountId; readonly officerNo: string }
  readonly signedAt?: Instant
  readonly signedBy?: { readonly account: AccountId; readonly officerNo: string }
}

/** `devices`: a window's device that may work without network. `_id` is made by the device. */
export interface DeviceRecord extends StoredDocument {
  readonly office: AuthorityId
  readonly name: string
  /** base64, Ed25519. */
  readonly publicKey: string
  readonly enrolledAt: Instant
  readonly enrolledBy: string
  readonly lastSyncAt?: Instant
  readonly revokedAt?: Instant
}
