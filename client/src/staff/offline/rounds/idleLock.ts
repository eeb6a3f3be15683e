import { settingMs } from '@resident-card/shared'
import type { DeskParts } from '../device/deskParts'
import { timeNow } from '../device/judgeOffline'

/**
 * Gives up what is open, keys and all, once nobody has used the desk for so long (`idleLock`). On the disk nothing changes:
 * the PIN opens it again, and what waits to be sent needs none. Looked at in every round and before every use.
 */
export const lockIfIdle = (parts: DeskParts): void => {
  const { memory, idle, changed } = parts
  if (memory.device.kind !== 'open' || idle.look() < settingMs('idleLock', timeNow(parts).now)) return
  memory.happened({ kind: 'leftIdle' })
  changed()
}

/** Somebody is at the desk. Too late, and it locks first: whoever comes back is asked for the PIN. */
export const used = (parts: DeskParts): void => {
  lockIfIdle(parts)
  parts.idle.begin()
}
