import { VAULT_LOCK } from '../../lib/vaultNames'
import type { DeskParts } from './deskParts'
import type { Unlocked } from './deskState'
import { readIdentity } from './identity'
import { timeNow } from './judgeOffline'
import { countTry, forgiveTries, triesLeft } from './pinTries'
import { Vault } from './vault'
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
  memory.triesLeft = await triesLeft(ports.texts, timeNow(parts).now)
  if (memory.triesLeft > 0) return 'wrong'
  await wipeDevice(parts, 'tries')
  return 'wiped'
}

/** Opens this device's data with the officer's PIN; one wrong one too many wipes them. */
export const unlockDesk = (parts: DeskParts, pin: string): Promise<Unlocked> => {
  const { wipes } = parts.memory
  return parts.ports.alone(VAULT_LOCK, async () => {
    const { ports, memory, idle, changed } = parts
    const [identity, head] = [await readIdentity(ports), await Vault.look(ports)]
    if (identity === undefined || head === undefined) return memory.wiped ? 'wiped' : 'none'
    memory.prepared = true
    memory.lockedDataAt = head.dataAt
    if (areOld(parts)) {
      await wipeDevice(parts, 'old')
      return 'wiped'
    }
    if ((await triesLeft(ports.texts, timeNow(parts).now)) === 0) return wrong(parts)
    if (!(await tryOnce(parts))) return 'failed'
    const opened = await Vault.unlock(ports, pin, identity)
    if (opened === undefined) return wrong(parts).finally(changed)
    // Signed out meanwhile: the data are about to go.
    if (memory.wipes !== wipes) return 'none'
    idle.begin()
    memory.vault = opened
    memory.idled = undefined
    await forgiveTries(ports.texts).catch(() => undefined)
    memory.triesLeft = await triesLeft(ports.texts, timeNow(parts).now)
    changed()
    return 'open'
  })
}
