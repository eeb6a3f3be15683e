import type { Clock } from '../deadlines/clock'
import type { AccountId, ApplicationId, AuthorityId, CaseNo, CountyCode, PersonKey, PhotoId } from '../kernel/ids'
import type { Instant } from '../kernel/instant'
import type { PlainDate } from '../kernel/plainDate'
import type { Collector } from '../collecting/whoMayCollect'
import type { TrackingEvent } from './trackingEvent'
import type { Role } from '../roles/roles'
import type { Reason } from '../vocabulary/reasons'
import type { ServiceId } from '../vocabulary/serviceIds'
import type { State } from './states'

/** By which of our programs it was applied for. */
export const CHANNELS = ['miniProgram', 'h5'] as const
type Channel = (typeof CHANNELS)[number]

/** What is wrong with a damaged card. */
export const DAMAGES = ['broken', 'illegible', 'unreadableChip'] as const
export type Damage = (typeof DAMAGES)[number]

export const COLLECTIONS = ['window', 'mail'] as const
export type Collection = (typeof COLLECTIONS)[number]

/** What an officer may ask the applicant to mend; nothing else can be changed on resubmission. */
export const MENDABLE_FIELDS = ['photo', 'damage', 'phone', 'acceptingAuthority', 'collection'] as const
export type MendableField = (typeof MENDABLE_FIELDS)[number]

export const RETURN_REASONS = [
  'photoUnclear',
  'photoNotLive',
  'phoneUnreachable',
  'addressIncomplete',
  'wrongAuthority',
  'other',
] as const
export type ReturnReason = (typeof RETURN_REASONS)[number]

export const REFUSAL_REASONS = [
  'identityNotConfirmed',
  'hukouChanged',
  'forgedDocuments',
  'firstCard',
  'issuedTooLongAgo',
  'other',
] as const
export type RefusalReason = (typeof REFUSAL_REASONS)[number]

/** What a person refused for good can still do (GZ-6, OFFICE). */
export const REMEDIES = ['askForReview', 'hukouStation'] as const
export type Remedy = (typeof REMEDIES)[number]

export const SEND_BACK_REASONS = ['wrongPrint', 'chipUnreadable', 'damagedInTransit', 'other'] as const
export type SendBackReason = (typeof SEND_BACK_REASONS)[number]

export const HANDOVER_CHECKS = ['faceMatchesNewCard', 'fingerprintMatches', 'cardAndChipRight'] as const
export type HandoverCheck = (typeof HANDOVER_CHECKS)[number]

/** How a case was found at the window: a scanned code, twelve digits read out, or looked up with a stated reason. */
export const FOUND_BY = ['code', 'digits', 'lookUp'] as const
export type FoundBy = (typeof FOUND_BY)[number]

/** Why a hand-over is taken back. */
export const UNDO_REASONS = ['wrongCard', 'wrongPerson', 'pressedByMistake', 'other'] as const
export type UndoReason = (typeof UNDO_REASONS)[number]

/**
 * What became of the old card (LAW-11); `open` stays an open point on the case, `onTheWay` was given to the carrier and has
 * not reached the accepting authority yet.
 */
export const OLD_CARD_OUTCOMES = ['returned', 'statement', 'notApplicable', 'open', 'onTheWay'] as const
export type OldCardOutcome = (typeof OLD_CARD_OUTCOMES)[number]

/** The old card is still out: with its holder, or given to the carrier. */
export const OLD_CARD_OUT = ['open', 'onTheWay'] as const satisfies readonly OldCardOutcome[]
export const isOldCardOut = (outcome: string | undefined): outcome is (typeof OLD_CARD_OUT)[number] =>
  (OLD_CARD_OUT as readonly (string | undefined)[]).includes(outcome)
/** What an officer may say of an old card whose holder stands there, or that reaches the window later. */
export const OLD_CARD_TAKEN = ['returned', 'statement'] as const satisfies readonly OldCardOutcome[]
export type OldCardTaken = (typeof OLD_CARD_TAKEN)[number]
export const OLD_CARD_AT_HANDOVER = [...OLD_CARD_TAKEN, 'notApplicable'] as const
export type OldCardAtHandover = (typeof OLD_CARD_AT_HANDOVER)[number]

/** Where a parcel goes. */
export const DESTINATIONS = ['window', 'address'] as const
type Destination = (typeof DESTINATIONS)[number]

/** Why a carrier could not deliver. */
export const FAIL_REASONS = ['nobodyThere', 'addressNotFound', 'refusedByRecipient', 'other'] as const
export type FailReason = (typeof FAIL_REASONS)[number]

interface Fee {
  readonly fen: number
  readonly clause: string
  readonly paidOn?: PlainDate
}

export interface Consignment {
  readonly carrier: string
  readonly number: string
  /** A failed mail delivery is redirected to the accepting authority's window. */
  readonly to: Destination
  readonly dispatchedAt: Instant
  readonly failed?: { readonly at: Instant; readonly reasonCode: string }
  /** What the carrier told of it, earliest first; the newest few. */
  readonly events?: readonly TrackingEvent[]
}

export interface Handover {
  readonly at: Instant
  readonly authority: AuthorityId
  readonly officerNo: string
  readonly checks: readonly HandoverCheck[]
  readonly oldCard: OldCardOutcome
  readonly feePaid: boolean
  /** The holder's signature on the screen, a sealed file. */
  readonly signatureId: PhotoId
  readonly found: FoundBy
  readonly collector: Collector
  /** Past GZ-9's limit: the officer's words why it is handed over still (OFFICE-COLLECT-LATE). */
  readonly late?: string
  /** Made without network; both clocks: `at` is the server's time as the device knew it. */
  readonly offline?: OfflineOrigin
}

/** Where a hand-over made without network comes from. */
export interface OfflineOrigin {
  /** Random, made by the device: the same entry twice is one hand-over. */
  readonly entryId: string
  readonly device: string
  /** The device's own clock. */
  readonly deviceAt: Instant
  /** When it reached the server. */
  readonly syncedAt: Instant
}

/** One thing that happened. Holds no personal data: reasons are codes; free words of an officer are for the applicant. */
export interface HistoryEntry {
  /** A command's own word for it (`HistoryKind`). */
  readonly kind: string
  readonly at: Instant
  readonly by: {
    readonly account: AccountId
    readonly role: Role
    readonly office?: string
    readonly officerNo?: string
  }
  /** False for what the applicant is not told (hold, release). */
  readonly public: boolean
  /** A reason code of the command's own list. */
  readonly reason?: string
  /** The exact words the applicant reads; checked to hold no numbers of persons. */
  readonly note?: string
  readonly fields?: readonly MendableField[]
  readonly remedies?: readonly Remedy[]
  readonly consignment?: { readonly carrier: string; readonly number: string; readonly to: Destination }
  readonly photo?: PhotoId
  readonly collection?: Collection
  /** Made without network: when it became known to the server. `at` is when it happened. */
  readonly syncedAt?: Instant
}

/**
 * An application as rules see it. Personal data (name, citizen number, phone, address) are not here: they are
 * sealed in the stored record and no rule needs them.
 */
export interface Application {
  readonly id: ApplicationId
  readonly version: number
  readonly caseNo: CaseNo
  readonly service: ServiceId
  readonly reason: Reason
  readonly damage?: Damage
  readonly channel: Channel
  readonly holder: PersonKey
  readonly actingPerson: PersonKey
  readonly capacity: 'self' | 'guardian' | 'trustee' | 'officer'
  readonly acceptingAuthority: AuthorityId
  readonly hukouCounty: CountyCode
  readonly collection: Collection
  readonly state: State
  readonly stateSince: Instant
  readonly submittedAt: Instant
  /** Where a hold began. */
  readonly heldFrom?: 'submitted' | 'accepted'
  readonly clocks: readonly Clock[]
  readonly fee: Fee
  readonly photos: readonly PhotoId[]
  readonly history: readonly HistoryEntry[]
  /** Present while `returned`. */
  readonly mend?: { readonly reason: ReturnReason; readonly note: string; readonly fields: readonly MendableField[] }
  readonly refusal?: { readonly reason: RefusalReason; readonly note: string; readonly remedies: readonly Remedy[] }
  readonly consignment?: Consignment
  /** Where in the box the card lies, as the window wrote it. */
  readonly place?: string
  readonly handover?: Handover
  /** Taken back; kept for whoever asks later. */
  readonly undoneHandovers?: readonly Handover[]
  readonly oldCard?: OldCardOutcome
}
