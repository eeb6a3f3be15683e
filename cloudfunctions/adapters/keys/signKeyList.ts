import { keyListBytes } from '@resident-card/shared'
import type { KeyList, SignedKeyList } from '@resident-card/shared'

export const nodeBase64 = {
  decode: (text: string): Uint8Array => Buffer.from(text, 'base64'),
  encode: (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64'),
}

/** The list as it travels, signed by the root. */
export const signKeyList = (list: KeyList, sign: (message: Uint8Array) => Uint8Array): SignedKeyList => {
  const bytes = keyListBytes(list, nodeBase64)
  return { list: nodeBase64.encode(bytes), signature: nodeBase64.encode(sign(bytes)) }
}
