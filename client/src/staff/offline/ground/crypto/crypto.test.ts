import { createPrivateKey, createPublicKey, randomBytes, sign, verify } from 'node:crypto'
import fc from 'fast-check'
import { NONCE_BYTES } from '../nonceBytes'
import { rowIdOf, seal, unseal } from './seal'
import { publicKeyOf, signBytes, verifySignature } from './signing'
import { vaultKeys } from './vaultKeys'

const bytes = (length: number): Uint8Array => new Uint8Array(randomBytes(length))
const ofNode = (secret: Uint8Array) =>
  createPrivateKey({
    key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), secret]),
    format: 'der',
    type: 'pkcs8',
  })

describe("the device's signatures against node's", () => {
  test('a signature of the device is one for node, and the other way round', () => {
    const [secret, message] = [bytes(32), bytes(200)]
    const key = ofNode(secret)
    expect(verify(null, message, createPublicKey(key), signBytes(message, secret))).toBe(true)
    const signature = new Uint8Array(sign(null, message, key))
    expect(verifySignature(message, signature, publicKeyOf(secret))).toBe(true)
    expect(verifySignature(bytes(200), signature, publicKeyOf(secret))).toBe(false)
    expect(verifySignature(message, signature.slice(1), publicKeyOf(secret))).toBe(false)
  })
})

describe('what is sealed on the device', () => {
  const [key, nonce] = [bytes(32), bytes(NONCE_BYTES)]

  test('opens with its key at its place only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (plain, about) => {
        const sealed = seal(key, nonce, about, plain)
        expect(unseal(key, about, sealed)).toBe(plain)
        expect(unseal(key, `${about}x`, sealed)).toBeUndefined()
        expect(unseal(bytes(32), about, sealed)).toBeUndefined()
      }),
    )
    expect(unseal(key, '', 'no base64')).toBeUndefined()
  })

  test('the same tag is found again, and says nothing without the key', () => {
    expect(rowIdOf(key, '00ff')).toMatch(/^[0-9a-f]{32}$/)
    expect(rowIdOf(key, '00ff')).toBe(rowIdOf(key, '00ff'))
    expect(rowIdOf(key, '00ff')).not.toBe(rowIdOf(bytes(32), '00ff'))
  })

  test('PIN, device and salt all make the keys', async () => {
    const kdf = { N: 2, r: 8, p: 1 }
    const [secret, salt] = [bytes(32), bytes(16)]
    const keys = await vaultKeys('123456', secret, salt, kdf)
    expect(await vaultKeys('123456', secret, salt, kdf)).toEqual(keys)
    for (const other of [
      await vaultKeys('123457', secret, salt, kdf),
      await vaultKeys('123456', bytes(32), salt, kdf),
      await vaultKeys('123456', secret, bytes(16), kdf),
    ])
      expect(other.rows).not.toEqual(keys.rows)
    expect(keys.rows).not.toEqual(keys.tags)
  })
})
