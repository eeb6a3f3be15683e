import type { Instant, Result, TrackingEvent } from '@resident-card/shared'

/** One thing a carrier tells of one parcel. */
export interface CarrierEvent extends TrackingEvent {
  /** The consignment number. */
  readonly number: string
}

/** What a carrier sent on its own account, known to be from it. */
export interface CarrierPush {
  /** The carrier's name for this request, to answer by. */
  readonly serial: string
  readonly events: readonly CarrierEvent[]
}

/**
 * `notAuthentic`: not from the carrier, or changed on the way; `stale`: too old or from the future; `malformed`: from the
 * carrier, and not what its document says; `notConfigured`: there is no key to know it by.
 */
export type PushRefusal = 'notAuthentic' | 'stale' | 'malformed' | 'notConfigured'

/** Postal express (GZ-8). */
export interface Carrier {
  /** Code of the carrier, e.g. `EMS`. */
  readonly code: string
  /** Whether the number has the carrier's form and check digit. */
  isNumber(number: string): boolean
  /** Reads the exact bytes of a pushed request. Never throws. */
  readPush(body: Uint8Array, now: Instant): Result<CarrierPush, PushRefusal>
  /** The body of the answer (JSON). Not stored: the carrier sends it again. */
  answerPush(serial: string, stored: boolean): string
}
