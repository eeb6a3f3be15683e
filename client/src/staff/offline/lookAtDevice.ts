import { VAULT_LOCK } from '../../lib/vaultNames'
import type { DeskParts } from './deskParts'
import { timeNow } from './judgeOffline'
import { triesLeft } from './pinTries'
import { Vault } from './vault'

/** Kept beside the data, not with them: why they are gone, and that a supervisor has revoked this device. */
export const WIPED = 'wiped'
export const REVOKED = 'revoked'

const look = async (parts: DeskParts): Promise<void> => {
  const { ports, memory } = parts
  const { texts } = ports
  const head = await Vault.look(ports)
  memory.prepared = head !== undefined
  memory.lockedDataAt = head?.dataAt
  if (memory.idled !== head?.salt) memory.idled = undefined
  memory.wiped = (await texts.read(WIPED)) !== undefined
  memory.revoked = (await texts.read(REVOKED)) !== undefined
  memory.triesLeft = await triesLeft(texts, timeNow(parts).now)
  if (memory.vault !== undefined && !(await memory.vault.catchUp())) memory.vault = undefined
}

/** What lies on this device, as another tab or an earlier visit left it. */
export const lookAtDevice = async (parts: DeskParts): Promise<void> => {
  // Not while it is being changed, or what has just been wiped would be believed to be there.
  await parts.ports.alone(VAULT_LOCK, () => look(parts))
  await parts.queue.load()
  parts.memory.loaded = true
  parts.changed()
}
