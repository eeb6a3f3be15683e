import { settingMs } from '@resident-card/shared'
import type { DeskParts } from './deskParts'
import { timeNow } from './judgeOffline'

/**
 * Gives up what is open, keys and all, once nobody has used the desk for so long (`idleLock`). On the disk nothing changes:
 * the PIN opens it again, and what waits to be sent needs none. Looked at in every round and before every use.
 */
export const lockIfIdle = (parts: DeskParts): void => {
  const { memory, idle, changed } = parts
  const { vault } = memory
  if (vault === undefined || idle.look() < settingMs('idleLock', timeNow(parts).now)) return
  memory.lockedDataAt = vault.dataAt
  memory.idled = vault.salt
  memory.vault = undefined
  changed()
}

/** Somebody is at the desk. Too late, and it locks first: whoever comes back is asked for the PIN. */
export const used = (parts: DeskParts): void => {
  lockIfIdle(parts)
  parts.idle.begin()
}
