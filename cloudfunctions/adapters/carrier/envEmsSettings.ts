import { emsKey } from './emsCipher'
import type { EmsSettings } from './emsCarrier'

/**
 * `EMS_PUSH_KEYS` (`base64[,base64…]`, 16 bytes each, newest first) and `EMS_SENDER_NO`, our customer number; without them
 * pushes are refused. Throws naming the variable, quoting nothing.
 */
export const envEmsSettings = (env: Readonly<Record<string, string | undefined>>): EmsSettings => {
  const keys = (env['EMS_PUSH_KEYS'] ?? '').split(',').filter((key) => key !== '')
  try {
    return { pushKeys: keys.map((key) => emsKey(key.trim())), senderNo: env['EMS_SENDER_NO'] ?? '' }
  } catch (error) {
    throw new Error(`EMS_PUSH_KEYS: each ${error instanceof Error ? error.message : 'key is wrong'}`)
  }
}
