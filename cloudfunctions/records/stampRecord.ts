import type { Instant } from '@resident-card/shared'
import type { StoredDocument } from '../ports/store'

/** `stamps`: the single document `_id: 'store'`. Demo sign-in refuses whatever was not made as `demo`. */
export interface StampRecord extends StoredDocument {
  readonly kind: 'demo' | 'real'
  readonly madeAt: Instant
}
