import type { PhotoId } from '../kernel/ids'
import type { AuthorityId } from '../kernel/ids'
import type { Instant } from '../kernel/instant'
import type { Collector } from '../collecting/whoMayCollect'
import type {
  Collection,
  Damage,
  FoundBy,
  HandoverCheck,
  MendableField,
  OfflineOrigin,
  RefusalReason,
  Remedy,
  ReturnReason,
  SendBackReason,
  UndoReason,
} from './application'

/** What someone wants done to an application, with what they said about it. */
export type Intent =
  | { readonly command: 'pass' }
  | {
      readonly command: 'return'
      readonly reason: ReturnReason
      readonly note: string
      readonly fields: readonly MendableField[]
    }
  | { readonly command: 'resubmit'; readonly changes: MendedFields }
  | { readonly command: 'withdraw' }
  | { readonly command: 'issue' }
  | {
      readonly command: 'refuse'
      readonly reason: RefusalReason
      readonly note: string
      readonly remedies: readonly Remedy[]
    }
  | { readonly command: 'hold'; readonly suspicion: string }
  | { readonly command: 'release' }
  | { readonly command: 'produce' }
  | { readonly command: 'dispatch'; readonly carrier: string; readonly number: string }
  | { readonly command: 'receive'; readonly place: string }
  | {
      readonly command: 'handOver'
      readonly checks: readonly HandoverCheck[]
      readonly oldCard: 'returned' | 'statement' | 'notApplicable'
      readonly feePaid: boolean
      readonly signatureId: PhotoId
      readonly found: FoundBy
      readonly collector: Collector
      /** Why it is handed over past GZ-9's limit. */
      readonly late?: string
      readonly offline?: OfflineOrigin
    }
  /** `handoverAt` names which hand-over is meant. */
  | {
      readonly command: 'undoHandOver'
      readonly handoverAt: Instant
      readonly reason: UndoReason
      readonly note: string
    }
  | { readonly command: 'sendBack'; readonly reason: SendBackReason; readonly note: string }
  | { readonly command: 'sign'; readonly oldCardTaken: boolean }
  | { readonly command: 'fail'; readonly reason: string }
  /** Of a card that came by mail; `statement`: it can't be given back, said in writing. */
  | { readonly command: 'takeOldCard'; readonly oldCard: 'returned' | 'statement' }

export type IntentOf<C extends Intent['command']> = Extract<Intent, { command: C }>

/** Only what was asked to be mended. Recipient and address lie sealed beside the application; `phone` says only that it changed. */
export interface MendedFields {
  readonly photo?: PhotoId
  readonly damage?: Damage
  readonly phone?: true
  readonly acceptingAuthority?: AuthorityId
  readonly collection?: Collection
}
