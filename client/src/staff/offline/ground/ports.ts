import type { getSession } from '../../../api/applications'
import type { enrolDevice, listTasks, syncHandOvers, syncManifest } from '../../../api/window'
import type { alone, aloneOrNot } from '../../../platform/alone'
import type { SlowKdf } from './slowKdf'

/** Texts that survive a crash once `write` is done; see `platform/durable.ts`. */
export interface DurableTexts {
  read(name: string): Promise<string | undefined>
  write(name: string, text: string): Promise<void>
  remove(name: string): Promise<void>
  list(prefix: string): Promise<readonly string[]>
  keep(): Promise<void>
}

/** What working without network needs of platform and server; tests put their own in place. */
export interface DeskPorts {
  readonly texts: DurableTexts
  readonly random: (length: number) => Promise<Uint8Array>
  /** The device's own clock, epoch ms: may be wrong, may be set. */
  readonly wallNow: () => number
  readonly steadyNow: () => number | undefined
  readonly alone: typeof alone
  readonly aloneOrNot: typeof aloneOrNot
  /** Does it later; ends with what it returns. */
  readonly later: (work: () => void, ms: number) => () => void
  /** Removes what is sealed; for who holds the lock. */
  readonly removeVault: () => Promise<void>
  readonly ask: {
    readonly getSession: typeof getSession
    readonly enrolDevice: typeof enrolDevice
    readonly syncManifest: typeof syncManifest
    readonly syncHandOvers: typeof syncHandOvers
    readonly listTasks: typeof listTasks
  }
  /** Ed25519, pinned in the build. */
  readonly rootKey: Uint8Array
  readonly kdf: SlowKdf
}
