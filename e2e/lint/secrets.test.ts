import { spawnSync } from 'node:child_process'
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const SCRIPT = path.resolve(__dirname, '../../scripts/secrets.mjs')
const folder = mkdtempSync(path.join(tmpdir(), 'secrets-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const look = (...at: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...at], { encoding: 'utf8' })
  return { status, said: stdout, named: stderr }
}
const pem = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
}).privateKey

test('the repository holds no secret', () => {
  const { status, named } = look()
  expect([named, status]).toEqual(['', 0])
})

/** Put together here: this file is looked through too. */
const PASSWORD = ['Tr0ub4dor', 'db.example.org'].join('@')

test.each([
  ['a sealing key in a settings file', 'functions.env', `SEALING_KEYS=k1:${randomBytes(32).toString('base64')}\n`],
  ['a look-up key in a source', 'keys.ts', `const key = '${randomBytes(32).toString('base64')}'\n`],
  ['a private key', 'upload.key', pem],
  ['the password of a database', 'settings.json', `{"uri":"mongodb://clerk:${PASSWORD}:27017/cards"}\n`],
])('%s is found, and not printed', (_what, name, content) => {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  const { status, named } = look(folder)
  rmSync(file)
  expect(status).toBe(1)
  expect(named).toContain(name)
  for (const secret of content.match(/[A-Za-z0-9+/]{40,}|Tr0ub4dor/g) ?? []) expect(named).not.toContain(secret)
})
