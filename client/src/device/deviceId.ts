import { randomId } from '../lib/randomId'
import { readStored, writeStored } from './storage'

const KEY = 'device'

/** Names this device to the server for the slots of a collection code; random, made on first need, nothing of the person. */
export const deviceId = (): string => {
  const stored = readStored(KEY)
  if (typeof stored === 'string' && /^[0-9a-z]{26}$/.test(stored)) return stored
  const made = randomId()
  writeStored(KEY, made)
  return made
}
