import type { OfflineVerdict, VerdictView } from '@resident-card/shared'

/** A verdict of the server. `input`: what was scanned; a look-up has its id instead. */
export interface OnlineScan {
  readonly source: 'online'
  readonly input?: string
  readonly lookUpId?: string
  readonly verdict: VerdictView
}

/** A verdict of this device. */
interface OfflineScan {
  readonly source: 'offline'
  readonly input: string
  readonly verdict: OfflineVerdict
}

export type Scanned = OnlineScan | OfflineScan

/** What was scanned last, and the verdict on it. Kept in memory only: it names a person. */
let current: Scanned | undefined

export const scannedNow = (): Scanned | undefined => current
export const keepScanned = (scanned: Scanned | undefined): void => {
  current = scanned
}
