import type { VerifySignature } from '@resident-card/shared'
import { verifyAside, verifyEd25519 } from '../sealing/verifyEd25519'

/** Calls of this process that have begun and have no answer yet. */
let underWay = 0

/** `call`, counted among those under way until it ends. */
export const amongOthers = async <T>(call: () => Promise<T>): Promise<T> => {
  underWay += 1
  try {
    return await call()
  } finally {
    underWay -= 1
  }
}

/** Of so many the other threads are busy for long; a crowd comes on at the pace of this one. */
const CROWD = 32

/** On the spot while nobody else waits: the way to another thread and back takes longer than the curve. */
export const verifyAmongOthers: VerifySignature = (message, signature, publicKey) =>
  underWay > 1 && underWay <= CROWD
    ? verifyAside(message, signature, publicKey)
    : verifyEd25519(message, signature, publicKey)
