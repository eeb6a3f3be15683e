import { createHash } from 'node:crypto'

export interface Seeded {
  /** 0 ≤ whole number < `below`. */
  below(below: number): number
  pick<T>(items: readonly T[]): T
}

/** The same numbers for the same name, on every machine: made from SHA-256, for data that must be reproducible. */
export const seededRandom = (name: string): Seeded => {
  let block = Buffer.alloc(0)
  let round = 0
  const next = (): number => {
    if (block.length < 4) {
      block = createHash('sha256').update(`${name}:${round}`).digest()
      round += 1
    }
    const value = block.readUInt32BE(0)
    block = block.subarray(4)
    return value
  }
  const below = (limit: number): number => next() % limit
  return {
    below,
    pick: (items) => {
      const item = items[below(items.length)]
      if (item === undefined) throw new RangeError('nothing to pick from')
      return item
    },
  }
}
