import { listDurable, removeDurable } from './durable'

/**
 * Where a window's device keeps the sealed data of its officer, and how they go. Known to the main package as well,
 * since signing out happens there; what can open them is in the staff part.
 */
export const VAULT = 'vault-'

const listeners = new Set<() => void>()

/** Tells whoever has the data open to forget them. */
export const onVaultWiped = (tell: () => void): (() => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** Wipes the data on this device. Hand-overs not yet sent are no part of them and stay. */
export const wipeVault = async (): Promise<void> => {
  listeners.forEach((tell) => tell())
  // The head first: without it nothing of the rest can be opened.
  const names = [...(await listDurable(VAULT))].sort((one) => (one === `${VAULT}head` ? -1 : 0))
  for (const name of names) await removeDurable(name)
}
