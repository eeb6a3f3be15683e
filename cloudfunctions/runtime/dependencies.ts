import type { Carrier } from '../ports/carrier'
import type { ClockPort } from '../ports/clock'
import type { Files } from '../ports/files'
import type { Keys } from '../ports/keys'
import type { Notifier } from '../ports/notifier'
import type { PopulationRegistry } from '../ports/populationRegistry'
import type { Random } from '../ports/random'
import type { ReferenceData } from '../ports/referenceData'
import type { Store } from '../ports/store'
import type { ApplicationRecord, OutboxMessage } from '../records/application'

/** Does one piece of a case's outbox. May be asked twice, late and at once: it is the same as once. Throws to be asked again. */
export type EffectHandler = (deps: Dependencies, record: ApplicationRecord, message: OutboxMessage) => Promise<void>

/** By kind, so that a decision that is saved is followed by what it causes, and by nothing else. */
export type Effects = Readonly<Record<OutboxMessage['kind'], EffectHandler>>

/** Everything a use case may reach; composed in `functions/` (cloud) and `local/` (one machine). */
export interface Dependencies {
  readonly store: Store
  /** The same store without the migrations on the way: for whoever looks which documents are of an earlier shape. */
  readonly storeAsWritten: Store
  readonly clock: ClockPort
  readonly random: Random
  readonly keys: Keys
  readonly files: Files
  readonly registry: PopulationRegistry
  readonly carriers: readonly Carrier[]
  /** Every way a citizen is told, in order; the in-app inbox is always among them. */
  readonly notifiers: readonly Notifier[]
  readonly reference: ReferenceData
  readonly effects: Effects
  /** True only on a store stamped `demo`. */
  readonly demo: boolean
}
