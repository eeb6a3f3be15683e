import type { OfflineVerdict, Reply } from '@resident-card/shared'
import { getSession } from '../../api/applications'
import { enrolDevice, listTasks, syncHandOvers, syncManifest } from '../../api/window'
import { alone, aloneOrNot } from '../../platform/alone'
import { keepDurable, listDurable, readDurable, removeDurable, writeDurable } from '../../platform/durable'
import { isOnline, onNetwork } from '../../platform/network'
import { onOtherTab, onUseInOtherTab, tellOtherTabs, tellOtherTabsOfUse } from '../../platform/otherTabs'
import { onShown } from '../../platform/onShown'
import { onUse } from '../../platform/onUse'
import { randomBytes } from '../../platform/randomBytes'
import { randomId } from '../../lib/randomId'
import { steadyNow } from '../../platform/steadyClock'
import { onVaultWiped, removeVault } from '../../device/vaultFiles'
import type { Ask, CallOptions } from './connection/connection'
import { OfflineDesk } from './offlineDesk'
import type { DeskState, HandedOverOffline, OfflineHandOver, Prepared, Unlocked } from './ground/deskState'
import { ROOT_KEY } from './ground/rootKey'
import { SLOW_KDF } from './ground/slowKdf'

export type * from './ground/deskState'

/** Written first, then other tabs are told. */
const told =
  <A extends readonly unknown[]>(change: (...given: A) => Promise<void>) =>
  async (...given: A): Promise<void> => {
    await change(...given)
    tellOtherTabs()
  }

/** The one desk of this page, on this platform. */
const desk = new OfflineDesk(
  {
    texts: {
      read: readDurable,
      write: told(writeDurable),
      remove: told(removeDurable),
      list: listDurable,
      keep: keepDurable,
    },
    random: randomBytes,
    wallNow: () => Date.now(),
    steadyNow,
    alone,
    aloneOrNot,
    later: (work, ms) => {
      const timer = setTimeout(work, ms)
      return () => clearTimeout(timer)
    },
    removeVault,
    ask: { getSession, enrolDevice, syncManifest, syncHandOvers, listTasks },
    rootKey: ROOT_KEY,
    kdf: SLOW_KDF,
  },
  randomId,
)

let begun = false
/** The platform tells of touches and keys; else the commands of the officer are all there is to go by. */
let seesUse = false
const begin = (): OfflineDesk => {
  if (begun) return desk
  begun = true
  onVaultWiped(() => desk.forget())
  onOtherTab(() => void desk.elsewhere().catch(() => undefined))
  onUseInOtherTab(() => desk.used())
  seesUse = onUse(deskUsed)
  onShown(() => void desk.again())
  onNetwork(() => desk.look())
  // Without any network there is nothing to wait three seconds for.
  void isOnline().then((online) => (online ? undefined : desk.goOffline()))
  void desk.start()
  return desk
}

export const deskState = (): DeskState => desk.state
export const onDesk = (tell: () => void): (() => void) => begin().subscribe(tell)

/** Somebody is at this device: what is open stays open, in other tabs as well; see `idleLock.ts`. */
export const deskUsed = (): void => {
  begin().used()
  tellOtherTabsOfUse()
}

/** Enrols this device, sets the officer's PIN, fetches everything. See `prepareDesk.ts` for the error codes. */
export const prepareDesk = (pin: string, deviceName: string): Promise<Prepared> => begin().prepare(pin, deviceName)
export const unlockDesk = (pin: string): Promise<Unlocked> => begin().unlock(pin)
/** At signing out; what waits to be sent stays. The main package has `wipeVault` of `platform/vaultFiles` for it. */
export const wipeDesk = (): Promise<void> => begin().wipe()
export const judgeOffline = (input: string): Promise<OfflineVerdict> => begin().judge(input)
export const handOverOffline = (wanted: OfflineHandOver): Promise<HandedOverOffline> => begin().handOver(wanted)
/** Now; it also runs by itself. */
export const sendQueue = (): void => begin().send()

/**
 * A command of the window, with the connection watched: no answer within 3 s or three errors in a row, and the device works
 * offline. Asked again by itself under one request id; an `unavailable` reply means that it may or may not have been done.
 *
 *     const reply = await callDesk(scan, { input })
 */
export const callDesk = <I, T>(ask: Ask<I, T>, input: I, options?: CallOptions): Promise<Reply<T>> => {
  const asked = begin()
  // What a person asks for has an id of its own; what pages repeat by themselves is no use.
  if (!seesUse && options?.requestId !== undefined) asked.used()
  return asked.call(ask, input, options)
}
