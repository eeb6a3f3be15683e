import { parseKeyList } from '@resident-card/shared'
import type { KeyList } from '@resident-card/shared'
import { verifyEd25519 } from '../../sealing/verifyEd25519'
import { DEMO_ROOT_PUBLIC_KEY } from './demoRootKey'
import { codeSigner } from './keyRing'
import type { BoxKeyMaterial, CodeKeyMaterial, KeyMaterial } from './keyRing'
import { KeysNotSet } from './keysNotSet'
import { boxOpener } from './openBox'
import { nodeBase64 } from './signKeyList'

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.from(a).equals(b)

/** Every key we have is in the list as it is, and the list names none we lack. */
const checkCodeKeys = (code: readonly CodeKeyMaterial[], { codeKeys }: KeyList): void => {
  for (const material of code) {
    const { key } = codeSigner(material)
    const listed = codeKeys.find(({ publicKey }) => same(publicKey, key.publicKey))
    if (listed === undefined || listed.keyId !== key.keyId)
      throw new KeysNotSet('CODE_KEYS: a key is not in KEY_LIST under its id')
    if (listed.notBefore !== key.notBefore || listed.notAfter !== key.notAfter)
      throw new KeysNotSet('CODE_KEYS: the dates of a key are not those of KEY_LIST')
  }
  if (codeKeys.length !== code.length) throw new KeysNotSet('KEY_LIST names a key that is not in CODE_KEYS')
}

const checkBoxKeys = (box: readonly BoxKeyMaterial[], { boxKeys }: KeyList): void => {
  for (const { kid, secret } of box) {
    const listed = boxKeys.find((key) => key.kid === kid)
    if (listed === undefined || !same(listed.publicKey, boxOpener(kid, secret).publicKey))
      throw new KeysNotSet('BOX_KEYS: a key is not in KEY_LIST under its id')
  }
  if (boxKeys.length !== box.length) throw new KeysNotSet('KEY_LIST names a key that is not in BOX_KEYS')
}

/**
 * The list as devices will get it: signed by this root, which is not the demo's, and naming exactly the keys at hand (of the
 * kinds this function is given), so that no phone shows what no device can verify. Past `goodUntil` functions still start:
 * only devices ask for a newer one.
 */
export const checkKeyList = (
  text: string,
  root: Uint8Array,
  { code, box }: Pick<KeyMaterial, 'code' | 'box'>,
): NonNullable<KeyMaterial['listed']> => {
  if (same(root, DEMO_ROOT_PUBLIC_KEY)) throw new KeysNotSet("KEY_ROOT is the demo's: make a root with npm run keys")
  const [list = '', signature = ''] = text.split('.')
  const bytes = nodeBase64.decode(list)
  if (!verifyEd25519(bytes, nodeBase64.decode(signature), root))
    throw new KeysNotSet('KEY_LIST is not signed by KEY_ROOT')
  const parsed = parseKeyList(bytes, nodeBase64)
  if (parsed === undefined) throw new KeysNotSet('KEY_LIST is no list of keys')
  if (code !== undefined) checkCodeKeys(code, parsed)
  if (box !== undefined) checkBoxKeys(box, parsed)
  return { list: { list, signature }, serial: parsed.serial, codeKeys: parsed.codeKeys }
}
