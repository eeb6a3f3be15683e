import { VAULT_LOCK } from '../../../lib/vaultNames'
import type { DeskParts } from './deskParts'
import { vaultSaid } from './deviceState'
import { timeNow } from './judgeOffline'
import type { Unlocked } from '../ground/deskState'
import { readIdentity } from '../vault/identity'
import { countTry, forgiveTries, triesLeft } from '../vault/pinTries'
import { Vault } from '../vault/vault'
import { areOld, wipeDevice } from './wipeDevice'

/** Counted before it is judged. */
const tryOnce = async (parts: DeskParts): Promise<boolean> => {
  try {
    await countTry(parts.ports.texts, timeNow(parts).now)
    return true
  } catch {
    return false
  }
}

const wrong = async (parts: DeskParts): Promise<Unlocked> => {
  const { memory, ports } = parts
  const left = await triesLeft(ports.texts, timeNow(parts).now)
  memory.note({ triesLeft: left })
  if (left > 0) return 'wrong'
  await wipeDevice(parts, 'tries')
  return 'wiped'
}

/** Opens this device's data with the officer's PIN; one wrong one too many wipes them. */
export const unlockDesk = (parts: DeskParts, pin: string): Promise<Unlocked> => {
  const since = parts.memory.givenUp
  return parts.ports.alone(VAULT_LOCK, async () => {
    const { ports, memory, idle, changed } = parts
    const [identity, head] = [await readIdentity(ports), await Vault.look(ports)]
    if (identity === undefined || head === undefined) return vaultSaid(memory.device) === 'wiped' ? 'wiped' : 'none'
    const { salt, dataAt } = head
    if (memory.vault === undefined) memory.happened({ kind: 'sealedFound', salt, dataAt }, since)
    if (areOld(parts, memory.vault?.dataAt ?? dataAt)) {
      await wipeDevice(parts, 'old')
      return 'wiped'
    }
    if ((await triesLeft(ports.texts, timeNow(parts).now)) === 0) return wrong(parts)
    if (!(await tryOnce(parts))) return 'failed'
    const opened = await Vault.unlock(ports, pin, identity)
    if (opened === undefined) return wrong(parts).finally(changed)
    // Signed out meanwhile: the data are about to go.
    if (!memory.happened({ kind: 'unlocked', vault: opened }, since)) return 'none'
    idle.begin()
    await forgiveTries(ports.texts).catch(() => undefined)
    memory.note({ triesLeft: await triesLeft(ports.texts, timeNow(parts).now) })
    changed()
    return 'open'
  })
}
