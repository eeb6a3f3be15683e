import type { PhotoId } from '../kernel/ids'
import type { AuthorityId } from '../kernel/ids'
import type {
  Collection,
  Damage,
  HandoverCheck,
  MendableField,
  RefusalReason,
  Remedy,
  ReturnReason,
  SendBackReason,
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
      readonly found: 'code' | 'digits'
    }
  | { readonly command: 'sendBack'; readonly reason: SendBackReason; readonly note: string }
  | { readonly command: 'sign'; readonly oldCardTaken: boolean }
  | { readonly command: 'fail'; readonly reason: string }

export type IntentOf<C extends Intent['command']> = Extract<Intent, { command: C }>

/** Only what was asked to be mended. Recipient and address lie sealed beside the application; `phone` says only that it changed. */
export interface MendedFields {
  readonly photo?: PhotoId
  readonly damage?: Damage
  readonly phone?: true
  readonly acceptingAuthority?: AuthorityId
  readonly collection?: Collection
}
