import { alone } from '../platform/alone'
import { listDurable, removeDurable } from '../platform/durable'
import { tellOtherTabs } from '../platform/otherTabs'
import { VAULT, VAULT_LOCK } from '../lib/vaultNames'

/**
 * How the sealed data of a window's officer go. Known to the main package as well, since signing out happens there; what
 * can open them is in the staff part.
 */
const listeners = new Set<() => void>()

/** Tells whoever has the data open to forget them. */
export const onVaultWiped = (tell: () => void): (() => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** The head first: without it nothing of the rest can be opened. For who holds the lock. */
export const removeVault = async (): Promise<void> => {
  const names = [...(await listDurable(VAULT))].sort((one) => (one === `${VAULT}head` ? -1 : 0))
  for (const name of names) await removeDurable(name)
  tellOtherTabs()
}

/** Wipes the data on this device, at signing out. Hand-overs not yet sent are no part of them and stay. */
export const wipeVault = (): Promise<void> => {
  listeners.forEach((tell) => tell())
  return alone(VAULT_LOCK, removeVault)
}
