import { settingMs } from '@resident-card/shared'
import { VAULT_LOCK } from '../../lib/vaultNames'
import type { DeskParts } from './deskParts'
import { REVOKED, WIPED } from './lookAtDevice'

/** `asked`: signed out, or somebody else prepares the device. The others are said on the screen. */
export type WipedBecause = 'asked' | 'old' | 'tries' | 'revoked' | 'unknown'

/** What is in memory: at once, and it can't fail. */
export const forgetData = ({ memory, changed }: DeskParts, because: WipedBecause): void => {
  memory.vault = undefined
  memory.idled = undefined
  memory.wipes += 1
  memory.prepared = false
  memory.lockedDataAt = undefined
  memory.wiped = because !== 'asked'
  if (because === 'revoked') memory.revoked = true
  changed()
}

/** Takes the data off this device; what waits to be sent is no part of them. For who holds the lock of the data. */
export const wipeDevice = async (parts: DeskParts, because: WipedBecause): Promise<void> => {
  const { ports } = parts
  forgetData(parts, because)
  await ports.removeVault()
  const { texts } = ports
  if (because === 'revoked') await texts.write(REVOKED, '1').catch(() => undefined)
  await (because === 'asked' ? texts.remove(WIPED) : texts.write(WIPED, because)).catch(() => undefined)
}

/** The same for everybody else: what is being written meanwhile is written first, and then goes as well. */
export const wipeDeviceAlone = (parts: DeskParts, because: WipedBecause): Promise<void> => {
  forgetData(parts, because)
  return parts.ports.alone(VAULT_LOCK, () => wipeDevice(parts, because))
}

/** Data a day old are wiped: asked on every use and by the clock. */
export const areOld = ({ memory, clock, ports }: DeskParts): boolean => {
  const dataAt = memory.vault?.dataAt ?? memory.lockedDataAt
  if (!memory.prepared || dataAt === undefined) return false
  const now = clock.time()?.now ?? ports.wallNow()
  return now - dataAt > settingMs('offlineWipe', now)
}
