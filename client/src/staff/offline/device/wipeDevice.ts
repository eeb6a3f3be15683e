import { settingMs } from '@resident-card/shared'
import { VAULT_LOCK } from '../../../lib/vaultNames'
import type { DeskParts } from './deskParts'
import { dataAtOf, type DeviceEvent } from './deviceState'
import { REVOKED, WIPED } from './lookAtDevice'

/** `asked`: signed out, or somebody else prepares the device. The others are said on the screen. */
export type WipedBecause = 'asked' | 'old' | 'tries' | 'revoked' | 'unknown'

const HAPPENED = {
  asked: 'signedOut',
  old: 'wiped',
  tries: 'wiped',
  revoked: 'revoked',
  unknown: 'wiped',
} as const satisfies Record<WipedBecause, DeviceEvent['kind']>

/** What is in memory: at once, and it can't fail. */
export const forgetData = ({ memory, changed }: DeskParts, because: WipedBecause): void => {
  memory.happened({ kind: HAPPENED[because] })
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

/** Data a day old are wiped: asked on every use and by the clock. `dataAt`: as of when they are. */
export const areOld = ({ memory, clock, ports }: DeskParts, dataAt = dataAtOf(memory.device)): boolean => {
  const now = clock.time()?.now ?? ports.wallNow()
  return dataAt !== undefined && now - dataAt > settingMs('offlineWipe', now)
}
