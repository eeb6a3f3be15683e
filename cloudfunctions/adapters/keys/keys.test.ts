import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createPublicKey, verify } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { instant } from '@resident-card/shared'
import { systemRandom } from '../system/systemRandom'
import { envKeys } from './envKeys'
import { localKeys } from './localKeys'
import { demoRoot } from '../../local/demoRoot'

const NOW = instant(Date.UTC(2026, 10, 22))
const folder = mkdtempSync(join(tmpdir(), 'keys-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('keys of one machine', () => {
  const path = join(folder, 'keys.json')

  it('are made once, for the owner’s eyes only, and are the same after a restart', () => {
    const made = localKeys(path, systemRandom, NOW, demoRoot.sign)
    const again = localKeys(path, systemRandom, NOW, demoRoot.sign)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(again.sealing()).toEqual(made.sealing())
    expect(again.lookup()).toEqual(made.lookup())
    expect(again.codeKeys()).toEqual(made.codeKeys())
    expect(readdirSync(folder)).toEqual(['keys.json'])
  })

  it('hold three secrets that have nothing to do with each other', () => {
    const { sealing, lookup, code } = JSON.parse(readFileSync(path, 'utf8')) as {
      sealing: { key: string }[]
      lookup: string
      code: { seed: string }[]
    }
    const secrets = [sealing[0]?.key, lookup, code[0]?.seed]
    expect(new Set(secrets).size).toBe(3)
    for (const secret of secrets) expect(Buffer.from(secret ?? '', 'base64')).toHaveLength(32)
  })

  it('sign what their public key confirms', () => {
    const { key, sign } = localKeys(path, systemRandom, NOW, demoRoot.sign).codeSigner(NOW)
    const message = Buffer.from('a code')
    const x = Buffer.from(key.publicKey).toString('base64url')
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
    expect(verify(null, message, publicKey, sign(message))).toBe(true)
    expect(verify(null, Buffer.from('another'), publicKey, sign(message))).toBe(false)
  })

  it('that others can read are refused', () => {
    chmodSync(path, 0o644)
    expect(() => localKeys(path, systemRandom, NOW, demoRoot.sign)).toThrow('chmod 600')
    chmodSync(path, 0o600)
  })
})

describe('keys of the cloud', () => {
  const key = (fill: number): string => Buffer.alloc(32, fill).toString('base64')
  const good = {
    SEALING_KEYS: `new:${key(1)},old:${key(2)}`,
    LOOKUP_KEY: key(3),
    CODE_KEYS: `7:${key(4)}:2026-01-01:2027-01-01`,
  }

  it('come from environment variables, the newest first', () => {
    const keys = envKeys(good)
    expect([keys.sealing().kid, keys.findSealing('old')?.kid, keys.findSealing('gone')]).toEqual([
      'new',
      'old',
      undefined,
    ])
    expect(keys.codeSigner(NOW).key.keyId).toBe(7)
    expect(() => keys.codeSigner(instant(Date.UTC(2027, 0, 1)))).toThrow('in force')
  })

  it.each([
    ['SEALING_KEYS is missing', { SEALING_KEYS: '' }, 'SEALING_KEYS is not set'],
    ['a sealing key is short', { SEALING_KEYS: 'a:c2hvcnQ=' }, 'SEALING_KEYS must hold 32 bytes'],
    ['a key id is strange', { SEALING_KEYS: `a b:${key(1)}` }, 'SEALING_KEYS: a key id'],
    ['LOOKUP_KEY is missing', { LOOKUP_KEY: '' }, 'LOOKUP_KEY is not set'],
    ['one key serves twice', { LOOKUP_KEY: key(2) }, 'LOOKUP_KEY must not be'],
    ['a code key id is no byte', { CODE_KEYS: `256:${key(4)}:2026-01-01:2027-01-01` }, 'CODE_KEYS: a key id'],
    ['a code key has no dates', { CODE_KEYS: `1:${key(4)}` }, 'CODE_KEYS: dates'],
  ])('when %s, the variable is named and no value quoted', (_what, change, expected) => {
    const thrown = (() => {
      try {
        return void envKeys({ ...good, ...change })
      } catch (error) {
        return String(error)
      }
    })()
    expect(thrown).toContain(expected)
    for (const fill of [1, 2, 3, 4]) expect(thrown).not.toContain(key(fill))
  })
})
