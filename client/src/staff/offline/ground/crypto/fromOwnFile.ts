import type * as crypto from './index'

/** webpack leaves this call as it stands: the mini-program's own `require`, relative to the script it is in. */
declare const __non_webpack_require__: (file: string) => typeof crypto

let read: typeof crypto | undefined
/** `staff/crypto.js`, beside the script of all desks (`config/plugins/ownFiles.ts` writes it). */
const own = (): typeof crypto => (read ??= __non_webpack_require__('./crypto.js'))

export const rowIdOf: typeof crypto.rowIdOf = (...given) => own().rowIdOf(...given)
export const seal: typeof crypto.seal = (...given) => own().seal(...given)
export const unseal: typeof crypto.unseal = (...given) => own().unseal(...given)
export const sealBox: typeof crypto.sealBox = (...given) => own().sealBox(...given)
export const publicKeyOf: typeof crypto.publicKeyOf = (...given) => own().publicKeyOf(...given)
export const signBytes: typeof crypto.signBytes = (...given) => own().signBytes(...given)
export const verifySignature: typeof crypto.verifySignature = (...given) => own().verifySignature(...given)
export const vaultKeys: typeof crypto.vaultKeys = (...given) => own().vaultKeys(...given)
