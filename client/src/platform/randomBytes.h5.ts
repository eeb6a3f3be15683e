import type * as weapp from './randomBytes'

/** A browser gives 65,536 bytes at a time. */
const AT_ONCE = 65_536

export const randomBytes: typeof weapp.randomBytes = async (length) => {
  const bytes = new Uint8Array(length)
  for (let at = 0; at < length; at += AT_ONCE) crypto.getRandomValues(bytes.subarray(at, at + AT_ONCE))
  return bytes
}
