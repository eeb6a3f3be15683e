import { createHash } from 'node:crypto'
import type { Random } from '../ports/random'

/** The same bytes every time, for tests only. */
export const seededRandomPort = (seed: string): Random => {
  let round = 0
  return {
    bytes: (length) => {
      const blocks: Buffer[] = []
      for (let made = 0; made < length; made += 32) {
        blocks.push(createHash('sha256').update(`${seed}:${round}`).digest())
        round += 1
      }
      return Buffer.concat(blocks).subarray(0, length)
    },
  }
}
