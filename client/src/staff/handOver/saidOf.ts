import { phraseIn, type NumberOf, type CallError } from '@resident-card/shared'
import type common from '../../text/common.zh'
import type offlineWords from '../../text/staff/offline.zh'
import type scanWords from '../../text/staff/scan.zh'
import { handOverMessage } from './handOverMessage'
import type { NotSaved } from './useHandOver'
import type { Way } from './wayOf'

interface Standing {
  readonly unsure: boolean
  readonly way: Way
  readonly notSaved: NotSaved | undefined
  readonly error: CallError | undefined
  /** Judged online, the network is gone since. */
  readonly fell: boolean
  /** Judged by this device, without network. */
  readonly judgedHere: boolean
  readonly lookedUp: boolean
}

interface Words {
  readonly t: typeof scanWords
  readonly off: typeof offlineWords
  readonly errors: (typeof common)['error']
  readonly n: NumberOf
}

/** What stands above the button: `bad` went wrong, `note` is only to be known. The worst first, one at a time. */
export const saidOf = (
  { unsure, way, notSaved, error, fell, judgedHere, lookedUp }: Standing,
  { t, off, errors, n }: Words,
): { readonly bad?: string; readonly note?: string } => {
  if (notSaved !== undefined) return { bad: phraseIn(off.failed[notSaved], n) }
  if (unsure) {
    const { keep, wait, again } = off.unsure
    return { bad: way.kind === 'online' ? again : way.kind === 'offline' ? keep : wait }
  }
  if (way.kind === 'wait') {
    const { onlyOnline, notPrepared, needsUnlock, failed } = off
    const locked = judgedHere ? failed.locked : needsUnlock
    return { bad: { onlyOnline, notPrepared, needsUnlock: locked, dataOld: failed.dataOld(n) }[way.why] }
  }
  if (error !== undefined) return { bad: handOverMessage(error, t, errors, lookedUp) }
  return fell ? { note: off.fellOffline } : {}
}
