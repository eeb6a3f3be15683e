import { randomBytes } from 'node:crypto'
import type { Random } from '../../ports/random'

export const systemRandom: Random = { bytes: (length) => randomBytes(length) }
