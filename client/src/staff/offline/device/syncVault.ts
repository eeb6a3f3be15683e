import { instant, type CallError } from '@resident-card/shared'
import { VAULT_LOCK } from '../../../lib/vaultNames'
import { SYNC_LOCK, type DeskParts } from './deskParts'
import { dataAtOf } from './deviceState'
import { readIdentity } from '../vault/identity'
import { askChanges, type ManifestChanges } from '../vault/manifestChanges'
import type { Vault } from '../vault/vault'
import { wipeDevice, wipeDeviceAlone } from './wipeDevice'

/** The server's word about this device itself: then its data are worth nothing. */
export const wipeIfTold = async (parts: DeskParts, { code }: CallError): Promise<void> => {
  if (code === 'deviceRevoked') await wipeDeviceAlone(parts, 'revoked')
  else if (code === 'deviceUnknown' && dataAtOf(parts.memory.device) !== undefined)
    await wipeDeviceAlone(parts, 'unknown')
}

/** Keys come first: without them the rows are of no use. */
export const takeKeys = async ({ keys }: DeskParts, { keyList, now }: ManifestChanges): Promise<boolean> =>
  keyList === undefined ? keys.list !== undefined : await keys.accept(keyList, instant(now))

/** Only to the very data that were asked for: signing out, or another officer, may have come in between. */
const apply = async (parts: DeskParts, vault: Vault, changes: ManifestChanges): Promise<boolean> => {
  if (parts.memory.vault !== vault || !(await vault.catchUp())) return false
  const { content, dataAt } = vault
  if (changes.officer.account !== content.officer.account) {
    await wipeDevice(parts, 'asked')
    return false
  }
  await takeKeys(parts, changes)
  const revoked = new Set([...(changes.anew ? [] : content.revoked), ...changes.revoked])
  await vault.change({
    content: {
      ...content,
      officer: changes.officer,
      cursor: changes.cursor,
      revoked: [...revoked],
      offices: [...(changes.offices ?? content.offices)],
    },
    dataAt: changes.anew ? changes.now : Math.max(changes.now, dataAt),
    rows: changes.rows,
    anew: changes.anew,
  })
  return true
}

const sync = async (parts: DeskParts, vault: Vault): Promise<boolean> => {
  const { ports, keys, clock, memory } = parts
  const identity = await readIdentity(ports)
  if (identity === undefined) return false
  const keySerial = keys.list?.serial
  const asked = await askChanges(ports.ask.syncManifest, {
    deviceId: identity.deviceId,
    cursor: vault.content.cursor,
    ...(keySerial !== undefined && { keySerial }),
  })
  if (!asked.ok) {
    await wipeIfTold(parts, asked.error)
    return asked.error.kind !== 'unavailable'
  }
  clock.heard(asked.value.now)
  memory.note({ lastSyncAt: ports.wallNow() })
  await ports.alone(VAULT_LOCK, () => apply(parts, vault, asked.value))
  return true
}

/** Brings the open data up to date. True: the server answered; undefined: nothing open, or another tab is at it. */
export const syncVault = async (parts: DeskParts): Promise<boolean | undefined> => {
  const { ports, memory, changed } = parts
  const { vault } = memory
  if (vault === undefined) return undefined
  return ports.aloneOrNot(SYNC_LOCK, async () => {
    memory.note({ syncing: true })
    changed()
    try {
      // Another tab may have gone on; from where it is now.
      await vault.catchUp()
      return await sync(parts, vault)
    } catch {
      // Not written (storage full, say): the data stay as old as they say they are, and it is tried again.
      return true
    } finally {
      memory.note({ syncing: false })
      changed()
    }
  })
}
