import type { DeskParts } from './deskParts'
import { triesLeft } from './pinTries'
import { Vault } from './vault'

/** Kept beside the data, not with them: why they are gone, and that a supervisor has revoked this device. */
export const WIPED = 'wiped'
export const REVOKED = 'revoked'

/** What lies on this device, as another tab or an earlier visit left it. */
export const lookAtDevice = async ({ ports, memory, queue, changed }: DeskParts): Promise<void> => {
  const { texts } = ports
  const head = await Vault.look(ports)
  memory.prepared = head !== undefined
  memory.lockedDataAt = head?.dataAt
  memory.wiped = (await texts.read(WIPED)) !== undefined
  memory.revoked = (await texts.read(REVOKED)) !== undefined
  memory.triesLeft = await triesLeft(texts)
  if (memory.vault !== undefined && !(await memory.vault.catchUp())) memory.vault = undefined
  await queue.load()
  memory.loaded = true
  changed()
}
