import { parseScanInput, settingMs } from '@resident-card/shared'
import type { DeskState } from '../offline/ground/deskState'
import type { Scanned } from '../verdict/scanned'

/** How this card can be handed over at this moment. */
export type Way =
  | { readonly kind: 'online' }
  /** Written down on this device, to be confirmed. */
  | { readonly kind: 'offline' }
  /** Not now, and why; the form stays. */
  | { readonly kind: 'wait'; readonly why: 'onlyOnline' | 'notPrepared' | 'needsUnlock' | 'dataOld' }

type Desk = Pick<DeskState, 'connection' | 'vault' | 'dataAt' | 'deviceRevoked'>

/**
 * What was judged online goes on online; when the network went meanwhile it is written down here, if it was scanned (digits
 * and look-ups prove nothing later). What was judged here is written down here, sent at once if there is a network again.
 */
export const wayOf = (scanned: Scanned, desk: Desk, now: number): Way => {
  if (scanned.source === 'online' && desk.connection === 'online') return { kind: 'online' }
  const scannedCode = scanned.input !== undefined && parseScanInput(scanned.input).kind === 'token'
  if (!scannedCode) return { kind: 'wait', why: 'onlyOnline' }
  if (desk.vault === 'locked') return { kind: 'wait', why: 'needsUnlock' }
  if (desk.vault !== 'open' || desk.deviceRevoked || desk.dataAt === undefined)
    return { kind: 'wait', why: 'notPrepared' }
  return now - desk.dataAt > settingMs('offlineHandover', now) ? { kind: 'wait', why: 'dataOld' } : { kind: 'offline' }
}
