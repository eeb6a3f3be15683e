import { createHmac } from 'node:crypto'
import type { Keys } from '../ports/keys'

/**
 * The key under which pages are continued (`adapters/store/cursor`), 32 bytes: made of the look-up key, which every process
 * of a deployment has and which is never rotated. Made when it is first asked for.
 */
export const cursorKeyOf = (keys: () => Pick<Keys, 'lookup'>): (() => Uint8Array) => {
  let made: Uint8Array | undefined
  return () => (made ??= createHmac('sha256', keys().lookup()).update('cursorKey').digest())
}
