import { VAULT_LOCK } from '../../../lib/vaultNames'
import type { DeskParts } from './deskParts'
import type { DeviceEvent } from './deviceState'
import { timeNow } from './judgeOffline'
import { triesLeft } from '../vault/pinTries'
import { Vault } from '../vault/vault'

/** Kept beside the data, not with them: why they are gone, and that a supervisor has revoked this device. */
export const WIPED = 'wiped'
export const REVOKED = 'revoked'

const read = async (ports: DeskParts['ports']): Promise<DeviceEvent> => {
  const { texts } = ports
  const head = await Vault.look(ports)
  if (head !== undefined) return { kind: 'sealedFound', salt: head.salt, dataAt: head.dataAt }
  const isWiped = (await texts.read(WIPED)) !== undefined
  if ((await texts.read(REVOKED)) !== undefined) return { kind: 'revocationFound', signedOut: !isWiped }
  return { kind: isWiped ? 'wipeFound' : 'nothingFound' }
}

const look = async (parts: DeskParts): Promise<void> => {
  const { ports, memory } = parts
  // Given up while this reads: what it has read is about to go.
  const since = memory.givenUp
  const found = await read(ports)
  const isOurs = memory.vault !== undefined && (await memory.vault.catchUp())
  if (!isOurs) memory.happened(found, since)
  memory.note({ triesLeft: await triesLeft(ports.texts, timeNow(parts).now) })
}

/** What lies on this device, as another tab or an earlier visit left it. */
export const lookAtDevice = async (parts: DeskParts): Promise<void> => {
  // Not while it is being changed, or what has just been wiped would be believed to be there.
  await parts.ports.alone(VAULT_LOCK, () => look(parts))
  await parts.queue.load()
  parts.memory.note({ loaded: true })
  parts.changed()
}
