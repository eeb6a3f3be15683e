import { fromBase64 } from '../../../lib/bytes'

/** Public half of the root key that signs the key lists this build believes; Ed25519, 32 bytes. */
export const ROOT_KEY: Uint8Array = fromBase64(CODE_ROOT_KEY)
