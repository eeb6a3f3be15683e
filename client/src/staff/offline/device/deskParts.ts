import type { Connection } from '../connection/connection'
import type { DeskClock } from '../ground/deskClock'
import type { HandOverQueue } from '../queue/handOverQueue'
import type { DeskMemory } from './deskMemory'
import type { IdleTime } from './idleTime'
import type { KeyStore } from '../vault/keyStore'
import type { DeskPorts } from '../ground/ports'

/** What the commands of a desk work on, together. */
export interface DeskParts {
  readonly ports: DeskPorts
  readonly clock: DeskClock
  readonly keys: KeyStore
  readonly queue: HandOverQueue
  readonly connection: Connection
  readonly idle: IdleTime
  readonly memory: DeskMemory
  /** Something the screens show is different now. */
  readonly changed: () => void
}

/** One at a time, over all tabs: bringing the data up to date, adding to the queue, sending it. */
export const SYNC_LOCK = 'desk-sync'
export const QUEUE_LOCK = 'desk-queue'
export const DRAIN_LOCK = 'desk-drain'
