import type { Instant } from '../kernel/instant'

/**
 * What a carrier tells of a parcel. `attempted`: nobody took it, the carrier comes again; `returned`: it won't come again
 * and the parcel goes back; `other`: a code that says nothing we act on.
 */
export const TRACKING_KINDS = [
  'accepted',
  'inTransit',
  'outForDelivery',
  'attempted',
  'signed',
  'returned',
  'other',
] as const
export type TrackingKind = (typeof TRACKING_KINDS)[number]

/** Holds no personal data: the carrier's sentences name who signed and the postman's telephone, and are not kept. */
export interface TrackingEvent {
  /** The same event told twice has the same id. */
  readonly id: string
  /** When it happened, by the carrier's clock. */
  readonly at: Instant
  readonly kind: TrackingKind
}
