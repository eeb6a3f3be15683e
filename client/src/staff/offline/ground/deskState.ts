import type { CallError, Conflict, HandOverEntry, SessionView } from '@resident-card/shared'

/** A hand-over made without network, as the desk shows it. */
export interface QueueLine {
  readonly entryId: string
  /** Counts this device's entries, from 1. */
  readonly seq: number
  readonly caseNo: string
  /** When it was made, epoch ms of the server's time as the device knew it. */
  readonly at: number
  readonly state: 'unconfirmed' | 'confirmed' | 'conflict'
  /** `conflict`: why, and the task that a person settles. */
  /** `tooLarge`: it never reached the server, no call carries it. */
  readonly reason?: Conflict | 'tooLarge'
  readonly taskId?: string
  /** When the server answered. */
  readonly syncedAt?: number
}

/** What a desk's screens know of working without network. */
export interface DeskState {
  /** False until what this device holds was read: nothing else is to be believed before. */
  readonly loaded: boolean
  readonly connection: 'online' | 'offline'
  /** Epoch ms of the device's clock. */
  readonly connectionSince: number
  /** `none`: never prepared; `locked`: the PIN is asked for; `wiped`: prepared once, data gone (too old, tries, revoked). */
  readonly vault: 'none' | 'locked' | 'open' | 'wiped'
  /** `locked`, and since this page was opened: nobody used the desk for `idleLock`. */
  readonly lockedByIdling?: true
  /** As of when the data are, epoch ms of the server's time. */
  readonly dataAt?: number
  readonly cases?: number
  readonly syncing: boolean
  /** Device clock ahead of the server's (negative: behind), when further off than `clockOffSaid`. */
  readonly clockOffByMs?: number
  /** False: reloaded without network, the device's own clock is all there is. */
  readonly clockSure: boolean
  readonly deviceRevoked: boolean
  /** Wrong PINs left before the data are wiped. */
  readonly triesLeft: number
  readonly queue: {
    readonly waiting: number
    readonly conflicts: number
    readonly sending: boolean
    readonly lines: readonly QueueLine[]
  }
  /** Of the officer whose data these are, once open: lets a desk open without network. */
  readonly staff?: SessionView
}

export type Prepared = { readonly ok: true } | { readonly ok: false; readonly error: CallError }
/** `failed`: this device can't count the tries (storage full), so none is allowed. */
export type Unlocked = 'open' | 'wrong' | 'wiped' | 'none' | 'failed'

export type OfflineHandOver = Pick<
  HandOverEntry,
  'caseId' | 'checks' | 'oldCard' | 'feePaid' | 'collector' | 'late' | 'signatureBase64'
> & {
  /** What was scanned, and the verdict's `at`: of `judgeOffline`, or of the online scan where the network went after it. */
  readonly input: string
  readonly scannedAt: number
  /** The request id of an online try that got no answer, if there was one: the server then knows both as one. */
  readonly entryId?: string
}

/**
 * `dataOld`: no card is handed over on data this old; `notReady`: not (any more) in this device's data, or handed over
 * here already; `scanAgain`: the code was not good when it was scanned, or that was too long ago; `notDurable`: not saved,
 * the form stays; `locked`: no data open.
 */
export type HandedOverOffline =
  | { readonly ok: true; readonly at: number; readonly entryId: string }
  | { readonly ok: false; readonly code: 'dataOld' | 'notReady' | 'scanAgain' | 'notDurable' | 'locked' }
