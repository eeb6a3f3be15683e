import type { Connection } from '../connection/connection'
import type { DeskClock } from '../ground/deskClock'
import type { HandOverQueue } from '../queue/handOverQueue'
import type { IdleTime } from './idleTime'
import type { KeyStore } from '../vault/keyStore'
import type { DeskPorts } from '../ground/ports'
import type { Vault } from '../vault/vault'

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

/** What this tab knows at the moment. */
export interface DeskMemory {
  loaded: boolean
  /** Only while open. */
  vault: Vault | undefined
  /** The salt of the data that were locked because nobody used the desk; undefined once they are open, gone or others'. */
  idled: string | undefined
  /** How often the data were given up: what was begun before must not bring them back. */
  wipes: number
  /** Sealed data lie on this device. */
  prepared: boolean
  /** They were wiped for another reason than signing out. */
  wiped: boolean
  revoked: boolean
  triesLeft: number
  /** Of the sealed data while locked. */
  lockedDataAt: number | undefined
  syncing: boolean
  sending: boolean
  lastSyncAt: number
}

export const emptyMemory = (): DeskMemory => ({
  loaded: false,
  vault: undefined,
  idled: undefined,
  wipes: 0,
  prepared: false,
  wiped: false,
  revoked: false,
  triesLeft: 0,
  lockedDataAt: undefined,
  syncing: false,
  sending: false,
  lastSyncAt: 0,
})

/** One at a time, over all tabs: bringing the data up to date, adding to the queue, sending it. */
export const SYNC_LOCK = 'desk-sync'
export const QUEUE_LOCK = 'desk-queue'
export const DRAIN_LOCK = 'desk-drain'
