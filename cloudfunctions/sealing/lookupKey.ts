import { createHmac } from 'node:crypto'
import type { Keys } from '../ports/keys'
import { base32 } from './base32'

/**
 * A blind index: HMAC-SHA256 under the look-up key, 52 characters of base32. The purpose keeps equal values of
 * different kinds apart (`person`, `account`, `locator` …), so one index can never be matched against another.
 */
export const lookupKey = (keys: Keys, purpose: string, value: string): string =>
  base32(createHmac('sha256', keys.lookup()).update(`${purpose.length}:${purpose}${value}`, 'utf8').digest())
