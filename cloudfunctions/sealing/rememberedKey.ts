import type { Keys } from '../ports/keys'
import { lookupKey } from './lookupKey'

/** As many as come to one process in hours; forgotten ones are made again. */
const MOST = 20_000

const remembered = new WeakMap<Keys, Map<string, string>>()

/**
 * `lookupKey`, made once for whoever comes again and again. For the names of accounts only: what people are found by (names,
 * numbers) is kept in no memory.
 */
export const rememberedKey = (keys: Keys, purpose: 'account' | 'log', value: string): string => {
  const known = remembered.get(keys) ?? new Map<string, string>()
  const name = `${purpose}:${value}`
  const found = known.get(name)
  if (found !== undefined) return found
  if (known.size >= MOST) known.clear()
  const made = lookupKey(keys, purpose, value)
  remembered.set(keys, known.set(name, made))
  return made
}
