import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { instant } from '@resident-card/shared'
import type { Instant } from '@resident-card/shared'
import { envKeys } from '../../adapters/keys/envKeys'
import { systemRandom } from '../../adapters/system/systemRandom'
import { chinaTime } from '../../testing/settableClock'
import { keysCommand } from './keysCommand'

const NOW = chinaTime('2026-11-22', '16:00')
const folder = mkdtempSync(join(tmpdir(), 'keys-command-'))
afterAll(() => rmSync(folder, { recursive: true }))

let made = 0
const newPath = (name: string): string => join(folder, `${(made += 1)}-${name}`)
const run = (line: string, now: Instant = NOW) =>
  keysCommand(line.split(' '), join(folder, 'nowhere.json'), { now, random: systemRandom })
const done = (line: string, now?: Instant): string => {
  const { ok, lines } = run(line, now)
  if (!ok) throw new Error(lines.join())
  return lines.join('\n')
}
const refused = (line: string, now?: Instant): string => {
  const { ok, lines } = run(line, now)
  if (ok) throw new Error(`went through: ${line}`)
  return lines.join('\n')
}
/** A signed file and its root, as for a new environment. */
const anEnvironment = () => {
  const [file, root] = [newPath('keys.json'), newPath('root')]
  done(`code --file ${file} --new`)
  done(`box --file ${file}`)
  done(`root --out ${root}`)
  done(`sign --file ${file} --root ${root}`)
  return { file, root }
}
const SEALING = Buffer.alloc(32, 1).toString('base64')
const LOOKUP_KEY = Buffer.alloc(32, 2).toString('base64')
const environmentOf = (file: string): Readonly<Record<string, string>> => {
  const lines = done(`env --file ${file} --stdout`).split('\n')
  const pairs = lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] as const)
  return { SEALING_KEYS: `s:${SEALING}`, LOOKUP_KEY, ...Object.fromEntries(pairs) }
}

describe('a new environment', () => {
  it('gets keys, a root and a signed list; the functions take the variables as they are', () => {
    const { file, root } = anEnvironment()
    for (const path of [file, root]) expect(statSync(path).mode & 0o777).toBe(0o600)
    const keys = envKeys(environmentOf(file))
    expect(keys.codeSigner(NOW).key.keyId).toBe(1)
    expect(keys.keySerial()).toBe(2)
  })

  it('no secret is said unless it was asked for', () => {
    const { file, root } = anEnvironment()
    const { code, box } = JSON.parse(readFileSync(file, 'utf8')) as {
      code: { seed: string }[]
      box: { secret: string }[]
    }
    const secrets = [code[0]?.seed ?? '-', box[0]?.secret ?? '-', readFileSync(root, 'utf8').trim()]
    const later = chinaTime('2026-11-25')
    const said = [
      done(`show --file ${file}`),
      done(`env --file ${file}`),
      done(`code --file ${file}`, later),
      done(`box --file ${file}`, later),
      done(`sign --file ${file} --root ${root}`, later),
    ].join()
    for (const secret of secrets) expect(said).not.toContain(secret)
    const out = newPath('variables')
    done(`env --file ${file} --out ${out}`)
    expect(statSync(out).mode & 0o777).toBe(0o600)
    expect(readFileSync(out, 'utf8')).toContain(secrets[0])
  })

  it('a key that got out, by the page’s own procedure: the new one signs at once, the old one’s later codes are worth nothing', () => {
    const { file, root } = anEnvironment()
    const incident = chinaTime('2026-12-03', '15:20')
    done(`code --file ${file} --at-once`, incident)
    done(`retire --file ${file} --code 1`, incident)
    done(`sign --file ${file} --root ${root}`, incident)
    const keys = envKeys(environmentOf(file))
    expect(keys.codeSigner(incident).key.keyId).toBe(2)
    expect(keys.codeKeys().find(({ keyId }) => keyId === 1)?.notAfter).toBe(incident)
  })

  it('says for each function how much of the platform’s four kilobytes it takes, and refuses what can’t fit', () => {
    const { file, root } = anEnvironment()
    expect(done(`env --file ${file}`)).toMatch(/^window: about \d+ of 4096 bytes/m)
    let day = NOW
    const rotate = (): void => {
      day = instant(day + 3 * 86_400_000)
      done(`code --file ${file} --at-once --from 2026-11-22`, day)
      done(`box --file ${file} --at-once --from 2026-11-22`, day)
      done(`sign --file ${file} --root ${root}`, day)
    }
    for (let n = 0; n < 3; n += 1) rotate()
    expect(done(`env --file ${file}`)).toMatch(/^window: .*room for \d+ message templates only/m)
    for (let n = 0; n < 12; n += 1) rotate()
    expect(refused(`env --file ${file}`)).toMatch(/window: about \d+ bytes of variables, and the platform takes 4096/)
  })

  it('nothing is written over, and a name mistyped makes no new file', () => {
    const { file, root } = anEnvironment()
    expect(refused(`root --out ${root}`)).toContain('there already')
    expect(refused(`code --file ${file} --new`)).toContain('there already')
    expect(refused(`env --file ${file} --out ${root}`)).toContain('there already')
    const mistyped = newPath('mistyped')
    expect(refused(`code --file ${mistyped}`)).toContain('--new')
    expect(refused('code --new')).toContain('--new')
    expect(existsSync(mistyped)).toBe(false)
  })
})

describe('a rotation', () => {
  it('a new key is published at once, verifies beside the old one, and signs from its first day on', () => {
    const { file, root } = anEnvironment()
    expect(done(`code --file ${file} --from 2026-11-24 --until 2027-12-01`)).toContain('not signed by the root')
    expect(refused(`env --file ${file}`)).toContain('not signed')
    done(`sign --file ${file} --root ${root}`)
    const keys = envKeys(environmentOf(file))
    const midnight = chinaTime('2026-11-24', '00:00')
    expect(keys.codeSigner(instant(midnight - 1)).key.keyId).toBe(1)
    expect(keys.codeSigner(midnight).key.keyId).toBe(2)
    expect(keys.codeKeys()).toHaveLength(2)
    expect(keys.keySerial()).toBe(3)
  })

  it('every list counts higher, also of the same keys for longer', () => {
    const { file, root } = anEnvironment()
    const serials = [1, 2, 3].map(() => {
      done(`sign --file ${file} --root ${root}`)
      return envKeys(environmentOf(file)).keySerial()
    })
    expect(serials).toEqual([3, 4, 5])
  })

  it.each([
    ['sooner than every device can know it', 'code', '--from 2026-11-23', '2026-11-24 or later'],
    ['ending before it begins', 'code', '--from 2026-12-01 --until 2026-11-30', '--until must be after'],
    ['on no day', 'code', '--from 24.11.2026', 'YYYY-MM-DD'],
    ['to seal to, sooner than every function has it', 'box', '--from 2026-11-23', '2026-11-24 or later'],
    ['that there is not, ended', 'retire', '--code 9', 'no code key 9'],
    ['the only one, ended', 'retire', '--code 1', 'no other code key is in force'],
    ['not old enough, dropped', 'drop', '', 'nothing is old enough'],
  ])('a key %s is refused', (_name, command, more, words) => {
    const { file } = anEnvironment()
    const before = readFileSync(file, 'utf8')
    expect(refused(`${command} --file ${file}${more === '' ? '' : ` ${more}`}`)).toContain(words)
    expect(readFileSync(file, 'utf8')).toBe(before)
  })

  it('a key that got out: another at once, the old one ends now, its codes of this minute on are worth nothing', () => {
    const { file, root } = anEnvironment()
    const incident = chinaTime('2026-12-24', '09:30')
    done(`code --file ${file} --from 2026-12-24 --at-once`, incident)
    done(`retire --file ${file} --code 1`, incident)
    done(`sign --file ${file} --root ${root}`, incident)
    const keys = envKeys(environmentOf(file))
    expect(keys.codeSigner(incident).key.keyId).toBe(2)
    expect(keys.codeKeys().find(({ keyId }) => keyId === 1)?.notAfter).toBe(incident)
  })

  it('what is over for half a year goes; a box key only half a year after its follower came', () => {
    const { file, root } = anEnvironment()
    done(`code --file ${file} --from 2027-11-01`)
    done(`box --file ${file} --from 2027-11-01`)
    expect(refused(`drop --file ${file}`, chinaTime('2028-04-28'))).toContain('nothing')
    done(`drop --file ${file}`, chinaTime('2028-06-01'))
    done(`sign --file ${file} --root ${root}`)
    const keys = envKeys(environmentOf(file))
    expect(keys.codeKeys().map(({ keyId }) => keyId)).toEqual([2])
    expect(environmentOf(file)['BOX_KEYS']?.split(',')).toHaveLength(1)
  })

  it('ids come round again, past every id there is', () => {
    const { file } = anEnvironment()
    const book = JSON.parse(readFileSync(file, 'utf8')) as { code: { keyId: number; notBefore: number }[] }
    const [only] = book.code
    const used = [255, 0, 1].map((keyId) => ({
      ...only,
      keyId,
      notBefore: (only?.notBefore ?? 0) - (keyId === 255 ? 0 : 1),
    }))
    writeFileSync(file, JSON.stringify({ ...book, code: used }))
    expect(done(`code --file ${file}`)).toMatch(/code {3}2 .*published/)
  })
})

describe('the root', () => {
  it.each([
    ['another root than the one clients pin', () => newRoot(), 'clients pin that one'],
    ['a root others can read', () => readable(), 'chmod 600'],
    ['no root at all', () => noRoot(), 'holds no root key'],
    ["the demo's", () => demos(), "the demo's root"],
  ])('%s signs nothing', (_name, rootFile, words) => {
    const { file } = anEnvironment()
    expect(refused(`sign --file ${file} --root ${rootFile()}`)).toContain(words)
  })

  const newRoot = (): string => {
    const root = newPath('root')
    done(`root --out ${root}`)
    return root
  }
  const readable = (): string => {
    const root = newRoot()
    chmodSync(root, 0o644)
    return root
  }
  const write = (content: string): string => {
    const root = newPath('root')
    writeFileSync(root, content, { mode: 0o600 })
    return root
  }
  const noRoot = (): string => write('hello')
  const demos = (): string => write(Buffer.from('resident card demo root, no use!').toString('base64'))
})

it('warns of what is about to end', () => {
  const { file } = anEnvironment()
  expect(done(`show --file ${file}`)).not.toContain('!')
  const late = done(`show --file ${file}`, chinaTime('2027-12-10'))
  expect(late).toContain('! no code key beyond 2027-11-22')
  expect(late).toContain('! devices believe this list until 2027-12-27')
})

it('the command says what it can do, and that it was not done', () => {
  const script = join(__dirname, '..', '..', '..', 'scripts', 'keys.mjs')
  const spawn = (...args: readonly string[]) =>
    spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '' } })
  const bare = spawn()
  expect([bare.status, bare.stdout]).toEqual([1, ''])
  expect(bare.stderr).toContain('show, code, box')
  const root = newPath('root')
  const made = spawn('root', '--out', root)
  expect([made.status, made.stderr]).toEqual([0, ''])
  expect(made.stdout).toMatch(/^CODE_ROOT_KEY=[A-Za-z0-9+/]{43}=$/m)
})
