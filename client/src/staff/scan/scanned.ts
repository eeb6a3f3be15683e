import type { VerdictView } from '@resident-card/shared'

/** What was scanned last, and the verdict on it. Kept in memory only: it names a person. */
export interface Scanned {
  readonly input: string
  readonly verdict: VerdictView
}

let current: Scanned | undefined

export const scannedNow = (): Scanned | undefined => current
export const keepScanned = (scanned: Scanned | undefined): void => {
  current = scanned
}
