import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createPublicKey, verify } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { instant } from '@resident-card/shared'
import type { BookInFile } from '../../admin/keys/bookFile'
import { keysCommand } from '../../admin/keys/keysCommand'
import { demoRoot } from '../../local/demoRoot'
import { aBook, deployedKeys, signedBook } from '../../testing/deployedKeys'
import { systemRandom } from '../system/systemRandom'
import { DEMO_ROOT_PUBLIC_KEY } from './demoRootKey'
import { ed25519Signer } from './ed25519'
import { envKeys } from './envKeys'
import { localKeys } from './localKeys'

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

  it('of an earlier build are completed where they lie: none of them changes', () => {
    const old = join(folder, 'old.json')
    const { sealing, lookup, code } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
    writeFileSync(old, JSON.stringify({ sealing, lookup, code }), { mode: 0o600 })
    const keys = localKeys(old, systemRandom, NOW, demoRoot.sign)
    const before = localKeys(path, systemRandom, NOW, demoRoot.sign)
    expect([keys.sealing(), keys.lookup(), keys.codeKeys()]).toEqual([
      before.sealing(),
      before.lookup(),
      before.codeKeys(),
    ])
    const again = localKeys(old, systemRandom, NOW, demoRoot.sign)
    expect(again.keyList()).toEqual(keys.keyList())
    expect(statSync(old).mode & 0o777).toBe(0o600)
  })

  it('a new store’s list counts above that of one before: the same root signs for both', () => {
    const [before, after] = [NOW, instant(NOW + 1000)].map((now, i) =>
      localKeys(join(folder, `store${i}.json`), systemRandom, now, demoRoot.sign).keySerial(),
    )
    expect(after).toBeGreaterThan(before ?? 0)
  })

  it('changed while running count at once; spoilt ones leave the old in force', () => {
    const live = join(folder, 'live.json')
    const keys = localKeys(live, systemRandom, NOW, demoRoot.sign)
    const next = keys.keySerial() + 1
    const said = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
    try {
      const changed = keysCommand(['code', '--at-once', '--from', '2026-11-22'], live, {
        now: NOW,
        random: systemRandom,
      })
      expect(changed.lines.join()).toContain(`serial ${next}`)
      expect([keys.keySerial(), keys.codeSigner(NOW).key.keyId]).toEqual([next, 2])
      expect(said).not.toHaveBeenCalled()
      writeFileSync(live, '{"code": "secret words')
      expect([keys.keySerial(), keys.codeKeys().length]).toEqual([next, 2])
      expect(said).toHaveBeenCalledTimes(1)
      expect(String(said.mock.calls[0])).not.toContain('secret')
    } finally {
      said.mockRestore()
    }
  })

  it('that others can read are refused', () => {
    chmodSync(path, 0o644)
    expect(() => localKeys(path, systemRandom, NOW, demoRoot.sign)).toThrow('chmod 600')
    chmodSync(path, 0o600)
  })
})

describe('keys of the cloud', () => {
  const key = (fill: number): string => Buffer.alloc(32, fill).toString('base64')
  const root = ed25519Signer(Buffer.alloc(32, 8))
  const book = aBook()
  const [codeKey] = book.code
  const [box] = book.box
  if (codeKey === undefined || box === undefined) throw new Error('an empty book')
  const good = {
    SEALING_KEYS: `new:${key(1)},old:${key(2)}`,
    LOOKUP_KEY: key(3),
    ...deployedKeys(signedBook(book, root)),
  }
  const failure = (change: object): string => {
    try {
      envKeys({ ...good, ...change })
    } catch (error) {
      return String(error)
    }
    return 'no error'
  }
  const listOf = (changed: BookInFile): string => deployedKeys(signedBook(changed, root)).KEY_LIST

  it('come from environment variables, the newest first', () => {
    const keys = envKeys(good)
    expect([keys.sealing().kid, keys.findSealing('old')?.kid, keys.findSealing('gone')]).toEqual([
      'new',
      'old',
      undefined,
    ])
    expect(keys.codeSigner(NOW).key.keyId).toBe(codeKey.keyId)
    expect(() => keys.codeSigner(codeKey.notAfter)).toThrow('in force')
    expect([keys.keySerial(), keys.openBox(box.kid, new Uint8Array(60))]).toEqual([2, undefined])
    expect(`${keys.keyList().list}.${keys.keyList().signature}`).toBe(good.KEY_LIST)
  })

  it('days may be written as days', () => {
    const [from, until] = ['2026-01-01', '2027-01-01'].map((day) => instant(Date.parse(`${day}T00:00:00+08:00`)))
    if (from === undefined || until === undefined) throw new Error('no days')
    const dated = { ...book, code: [{ ...codeKey, notBefore: from, notAfter: until }] }
    const CODE_KEYS = `${codeKey.keyId}:${codeKey.seed}:2026-01-01:2027-01-01`
    expect(envKeys({ ...good, CODE_KEYS, KEY_LIST: listOf(dated) }).codeSigner(NOW).key.notBefore).toBe(from)
  })

  it.each<[string, object, string]>([
    ['SEALING_KEYS is missing', { SEALING_KEYS: '' }, 'SEALING_KEYS is not set'],
    ['a sealing key is short', { SEALING_KEYS: 'a:c2hvcnQ=' }, 'SEALING_KEYS must hold 32 bytes'],
    ['a key id is strange', { SEALING_KEYS: `a b:${key(1)}` }, 'SEALING_KEYS: a key id'],
    ['LOOKUP_KEY is missing', { LOOKUP_KEY: '' }, 'LOOKUP_KEY is not set'],
    ['one key serves twice', { LOOKUP_KEY: key(2) }, 'LOOKUP_KEY must not be'],
    ['a code key id is no byte', { CODE_KEYS: `256:${key(4)}:2026-01-01:2027-01-01` }, 'CODE_KEYS: a key id'],
    ['a code key has no id', { CODE_KEYS: `:${key(4)}:2026-01-01:2027-01-01` }, 'CODE_KEYS: a key id'],
    ['a code key has no dates', { CODE_KEYS: `1:${key(4)}` }, 'CODE_KEYS: dates'],
    ['BOX_KEYS is missing', { BOX_KEYS: '' }, 'BOX_KEYS is not set'],
    ['a box key is short', { BOX_KEYS: 'a:c2hvcnQ=' }, 'BOX_KEYS must hold 32 bytes'],
    ['KEY_LIST is missing', { KEY_LIST: '' }, 'KEY_LIST is not set'],
    ['KEY_LIST is something else', { KEY_LIST: 'e30=.AAAA' }, 'KEY_LIST is not signed by KEY_ROOT'],
    ['KEY_ROOT is missing', { KEY_ROOT: '' }, 'KEY_ROOT is not set'],
    ['KEY_ROOT is another', { KEY_ROOT: key(5) }, 'KEY_LIST is not signed by KEY_ROOT'],
    ['a code key is not in the list', { CODE_KEYS: `1:${key(4)}:1:2` }, 'CODE_KEYS: a key is not in KEY_LIST'],
    [
      'its dates are others',
      { CODE_KEYS: `${codeKey.keyId}:${codeKey.seed}:2026-01-01:2027-01-01` },
      'CODE_KEYS: the dates',
    ],
    ['a box key is not in the list', { BOX_KEYS: `${box.kid}:${key(6)}` }, 'BOX_KEYS: a key is not in KEY_LIST'],
    [
      'the list names a code key that is not there',
      { KEY_LIST: listOf({ ...book, code: [...book.code, { ...codeKey, keyId: 9, seed: key(7) }] }) },
      'KEY_LIST names a key that is not in CODE_KEYS',
    ],
    [
      'the list names a box key that is not there',
      { KEY_LIST: listOf({ ...book, box: [...book.box, { ...box, kid: 'b2', secret: key(7) }] }) },
      'KEY_LIST names a key that is not in BOX_KEYS',
    ],
  ])('when %s, the variable is named and no value quoted', (_what, change, expected) => {
    const thrown = failure(change)
    expect(thrown).toContain(expected)
    for (const value of [1, 2, 3, 4, 5, 6, 7].map(key).concat(codeKey.seed, box.secret))
      expect(thrown).not.toContain(value)
  })

  it("the demo's root is refused, whatever it has signed; it is the one the demo signs with", () => {
    expect(DEMO_ROOT_PUBLIC_KEY.equals(demoRoot.publicKey)).toBe(true)
    expect(failure(deployedKeys(signedBook(book, demoRoot)))).toContain("KEY_ROOT is the demo's")
  })
})
