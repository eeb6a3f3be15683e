import { VAULT_IDLE_LOCK_MS } from '@resident-card/shared'
import type { DeskParts } from '../device/deskParts'

/**
 * Gives up what is open, keys and all, once nobody has used the desk for `VAULT_IDLE_LOCK_MS`. On the disk nothing changes:
 * the PIN opens it again, and what waits to be sent needs none. Looked at in every round and before every use.
 */
export const lockIfIdle = ({ memory, idle, changed }: DeskParts): void => {
  if (memory.device.kind !== 'open' || idle.look() < VAULT_IDLE_LOCK_MS) return
  memory.happened({ kind: 'leftIdle' })
  changed()
}

/** Somebody is at the desk. Too late, and it locks first: whoever comes back is asked for the PIN. */
export const used = (parts: DeskParts): void => {
  lockIfIdle(parts)
  parts.idle.begin()
}
