import type { Carrier } from '../ports/carrier'
import type { ClockPort } from '../ports/clock'
import type { Files } from '../ports/files'
import type { Keys } from '../ports/keys'
import type { Notifier } from '../ports/notifier'
import type { PopulationRegistry } from '../ports/populationRegistry'
import type { Random } from '../ports/random'
import type { ReferenceData } from '../ports/referenceData'
import type { Store } from '../ports/store'

/** Everything a use case may reach; composed in `functions/` (cloud) and `local/` (one machine). */
export interface Dependencies {
  readonly store: Store
  readonly clock: ClockPort
  readonly random: Random
  readonly keys: Keys
  readonly files: Files
  readonly registry: PopulationRegistry
  readonly carriers: readonly Carrier[]
  /** Every way a citizen is told, in order; the in-app inbox is always among them. */
  readonly notifiers: readonly Notifier[]
  readonly reference: ReferenceData
  /** True only on a store stamped `demo`. */
  readonly demo: boolean
}
