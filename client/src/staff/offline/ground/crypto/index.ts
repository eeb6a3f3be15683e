/**
 * All cryptography of a device without network. Tests and browsers take it from here; in the mini-program it is a file of its own
 * (`fromOwnFile.ts`), read by whoever first needs it: most desks never do.
 */
export { rowIdOf, seal, unseal } from './seal'
export { sealBox } from './sealBox'
export { publicKeyOf, signBytes, verifySignature } from './signing'
export { vaultKeys } from './vaultKeys'
export type { VaultKeys } from './vaultKeys'
