import type { Instant } from '@resident-card/shared'

export interface CarrierEvent {
  readonly kind: 'accepted' | 'outForDelivery' | 'signed' | 'failed'
  readonly at: Instant
  readonly reason?: string
}

/** Postal express (GZ-8). */
export interface Carrier {
  /** Code of the carrier, e.g. `EMS`. */
  readonly code: string
  /** Whether the number has the carrier's form and check digit. */
  isNumber(number: string): boolean
  track(number: string): Promise<readonly CarrierEvent[]>
}
