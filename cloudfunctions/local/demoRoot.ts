import { ed25519Signer } from '../adapters/keys/ed25519'

/**
 * The root key of the demo. Everybody can read it: it signs the key lists of local stores and of nothing else, and no
 * built function carries it. A deployed environment has a root of its own, whose private half lies offline (`npm run keys`).
 */
const DEMO_ROOT_SEED = Buffer.from('resident card demo root, no use!', 'utf8')

export const demoRoot = ed25519Signer(DEMO_ROOT_SEED)
