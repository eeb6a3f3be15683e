import type { PlainDate } from '@resident-card/shared'

export interface DemoCitizen {
  /** Stable: links and tests name it. */
  readonly id: string
  readonly situation: string
  readonly name: string
  readonly gender: 'male' | 'female'
  readonly birthDate: PlainDate
}
