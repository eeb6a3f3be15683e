import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Reply } from '@resident-card/shared'
import { MongoClient } from 'mongodb'
import { keyVariablesFor } from '../adapters/keys/keyVariables'
import { NEEDS, type CloudFunctionName } from '../functions/cloud/needs'
import { systemClock } from '../adapters/system/systemClock'
import { emsPush, traceText } from '../local/carrier/emsPush'
import { DEMO_MARKER } from '../local/signIn/demoMarker'
import { deployedKeys } from '../testing/deployedKeys'
import { findMongo, type RunningMongo } from '../testing/findMongo'
import { listSkipped } from '../testing/listSkipped'

const ROOT = join(__dirname, '..', '..')
const COMMAND_FUNCTIONS = ['applications', 'casework', 'window', 'deadlines']
const FUNCTIONS = [...COMMAND_FUNCTIONS, 'carrierEvents']
/** One thing to ask of each function. */
const ASKED: Readonly<Record<string, object>> = {
  applications: { command: 'getSession' },
  casework: { command: 'listQueue', queue: 'verify' },
  window: { command: 'scan', input: '1' },
  deadlines: { command: 'run' },
}
const REQUEST_ID = 'request-0000000001'
/** Far from any node_modules: what a function needs must lie in its own folder. */
const elsewhere = mkdtempSync(join(tmpdir(), 'built-functions-'))

const secret = (): string => randomBytes(32).toString('base64')
const ALL_SETTINGS: Readonly<Record<string, string>> = {
  REGISTRY: 'synthetic',
  FILE_ROOT: 'cloud://test.0000-test-1',
  SEALING_KEYS: `test:${secret()}`,
  LOOKUP_KEY: secret(),
  ...deployedKeys(),
}
/** What this function is given, and not a variable more: every test here runs it so. */
const settingsOf = (name: string): Readonly<Record<string, string>> => {
  const { keys, platform } = NEEDS[name as CloudFunctionName]
  const names = ['REGISTRY', ...keyVariablesFor(keys), ...(platform ? ['FILE_ROOT'] : [])]
  return Object.fromEntries(names.map((variable) => [variable, ALL_SETTINGS[variable] ?? '']))
}
const citizen = { WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID', WX_OPENID: 'oCitizen-0001', TCB_SOURCE: 'wx_client' }
const timer = { WX_CONTEXT_KEYS: '', TCB_SOURCE: 'wx_trigger' }

interface Ran {
  readonly reply: Reply<unknown> | { readonly threw: string }
  readonly waits: boolean | undefined
  readonly output: string
}

/** Calls `exports.main` in a process of its own, with nothing but these environment variables. */
const run = (name: string, event: unknown, env: Readonly<Record<string, string>>): Ran => {
  const script = `
    const { main } = require(${JSON.stringify(join(elsewhere, name, 'index.js'))})
    const context = { callbackWaitsForEmptyEventLoop: true }
    main(${JSON.stringify(event)}, context)
      .catch((error) => ({ threw: error.message }))
      .then((reply) => {
        console.log('ANSWER' + JSON.stringify({ reply, waits: context.callbackWaitsForEmptyEventLoop }))
        process.exit()
      })`
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { cwd: elsewhere, env, encoding: 'utf8' })
  const [output = '', answer] = stdout.split('ANSWER')
  if (answer === undefined) throw new Error(`no answer: ${stderr}`)
  return { ...(JSON.parse(answer) as Omit<Ran, 'output'>), output: output + stderr }
}

beforeAll(() => {
  const build = spawnSync(process.execPath, [join(ROOT, 'scripts', 'buildFunctions.mjs'), '--out', elsewhere], {
    encoding: 'utf8',
  })
  if (build.status !== 0) throw new Error(build.stderr)
})
afterAll(() => rmSync(elsewhere, { recursive: true }))

describe.each(FUNCTIONS)('the built function %s', (name) => {
  const read = (file: string): string => readFileSync(join(elsewhere, name, file), 'utf8')

  it('is one folder with what the platform asks for', () => {
    expect(readdirSync(join(elsewhere, name)).sort()).toEqual([
      'authorities.js',
      'config.json',
      'index.js',
      'libjpegturbowasm.js',
      'libjpegturbowasm.wasm',
      'package.json',
      'pngjs.js',
      'wxServerSdk.js',
    ])
    expect(JSON.parse(read('package.json'))).toMatchObject({ name, main: 'index.js', dependencies: {} })
    expect(JSON.parse(read('config.json'))).toMatchObject({ permissions: { openapi: ['subscribeMessage.send'] } })
  })

  it('holds nothing of the demo, the gateway or the embedded store', () => {
    const words = [DEMO_MARKER, 'demo ems', 'x-demo-session', 'demoSessions', 'fastify', 'libsql', ROOT]
    expect(words.filter((word) => read('index.js').includes(word))).toEqual([])
  })

  it('holds no tables of every script’s letters: a cold start would read them for an address that has none', () => {
    expect(read('index.js')).not.toMatch(/tr46|disallowed_STD3|domainToASCII\b.*useSTD3ASCIIRules/)
  })

  it('says in one line what is not set, and quotes no value', () => {
    const settings = { ...settingsOf(name), MONGODB_URI: 'mongodb://user:pass@h/' }
    for (const missing of Object.keys(settings)) {
      const { [missing]: _left, ...without } = settings as Record<string, string>
      const { threw } = run(name, {}, without).reply as { readonly threw: string }
      expect(threw).toMatch(new RegExp(`^${missing}[^\\n]*$`))
      expect(Object.values(settings).filter((value) => value !== 'synthetic' && threw.includes(value))).toEqual([])
    }
  })
})

it('only who needs a key is given it: the carrier’s webhook none, and nobody what others sign or open with', () => {
  const given = Object.fromEntries(FUNCTIONS.map((name) => [name, Object.keys(settingsOf(name)).sort().join(' ')]))
  expect(given).toEqual({
    applications: 'CODE_KEYS FILE_ROOT KEY_LIST KEY_ROOT LOOKUP_KEY REGISTRY SEALING_KEYS',
    casework: 'FILE_ROOT LOOKUP_KEY REGISTRY SEALING_KEYS',
    window: 'BOX_KEYS FILE_ROOT KEY_LIST KEY_ROOT LOOKUP_KEY REGISTRY SEALING_KEYS',
    deadlines: 'FILE_ROOT LOOKUP_KEY REGISTRY SEALING_KEYS',
    carrierEvents: 'REGISTRY',
  })
})

describe.each(COMMAND_FUNCTIONS)('the built function %s, called', (name) => {
  it('answers "try again" while the store is away, and its log names no address', () => {
    const env = {
      ...settingsOf(name),
      MONGODB_URI: 'mongodb://user:hidden@127.0.0.1:1/',
      ...citizen,
      ...(name === 'deadlines' ? timer : {}),
    }
    const { reply, waits, output } = run(name, { requestId: REQUEST_ID, ...ASKED[name] }, env)
    expect(reply).toMatchObject({ ok: false, error: { kind: 'unavailable', code: 'storeUnavailable' } })
    expect(waits).toBe(false)
    expect(output).toContain('"outcome":"unavailable"')
    expect(output).not.toMatch(/hidden|127\.0\.0\.1|oCitizen/)
  })
})

describe('the built function carrierEvents, over HTTP access', () => {
  const key = randomBytes(16)
  const env = {
    ...settingsOf('carrierEvents'),
    EMS_PUSH_KEYS: key.toString('base64'),
    MONGODB_URI: 'mongodb://user:hidden@127.0.0.1:1/',
  }
  const now = systemClock.now()
  const pushed = (pushKeys: readonly Buffer[]): string => {
    const trace = traceText({ number: 'EA123456785CN', opCode: '704', at: now, opDesc: 'signed by somebody' })
    return emsPush(trace, { pushKeys, senderNo: '' }, { serialNo: 'S1', sentAt: now }).toString('utf8')
  }
  const event = (body: string, more: object = {}) => ({
    path: '/carrier/ems',
    httpMethod: 'POST',
    headers: { 'content-type': 'application/json' },
    isBase64Encoded: false,
    body,
    ...more,
  })

  it('asks a carrier to say it again while the store is away, and its log names nothing', () => {
    const { reply, waits, output } = run('carrierEvents', event(pushed([key])), env)
    expect(reply).toMatchObject({ statusCode: 200, body: expect.stringContaining('"code":"S00001"') })
    expect(waits).toBe(false)
    expect(output).toContain('"outcome":"unavailable"')
    expect(output).not.toMatch(/hidden|127\.0\.0\.1|EA123456785CN|somebody/)
  })

  it.each([
    ['another key', event(pushed([randomBytes(16)])), 401],
    ['another method', event('', { httpMethod: 'GET' }), 405],
    ['no body', event('', { body: null }), 400],
    ['too much', event('x'.repeat(70_000)), 413],
    ['a mini-program that calls it', { command: 'sign' }, 405],
    ['a body in base64 that is none of ours', event('AAAA', { isBase64Encoded: true }), 401],
  ])('says nothing to %s', (_who, asked, statusCode) => {
    expect(run('carrierEvents', asked, env).reply).toMatchObject({ statusCode, body: '' })
  })

  it('takes nothing where no key is set', () => {
    const { EMS_PUSH_KEYS: _key, ...without } = env
    expect(run('carrierEvents', event(pushed([key])), without).reply).toMatchObject({ statusCode: 401, body: '' })
  })
})

it('the codecs beside a function load without anything installed, and index.js asks for them there', () => {
  const script = `
    const { PNG } = require('./pngjs.js')
    require('./libjpegturbowasm.js')().then((codec) => console.log(typeof PNG.sync.read, typeof codec.JPEGDecoder))`
  const cwd = join(elsewhere, 'applications')
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { cwd, env: {}, encoding: 'utf8' })
  expect({ stdout, stderr }).toEqual({ stdout: 'function function\n', stderr: '' })
  const index = readFileSync(join(cwd, 'index.js'), 'utf8')
  expect(['import("./pngjs.js")', 'import("./libjpegturbowasm.js")'].filter((asked) => !index.includes(asked))).toEqual(
    [],
  )
})

it('the SDK beside a function loads without anything installed', () => {
  const script = `const sdk = require('./wxServerSdk.js'); sdk.init({}); console.log(typeof sdk.uploadFile, typeof sdk.openapi)`
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], {
    cwd: join(elsewhere, 'applications'),
    env: {},
    encoding: 'utf8',
  })
  expect({ stdout, stderr }).toMatchObject({ stdout: expect.stringMatching(/^function (object|function)\n$/) })
})

it('only deadlines has a timer, told in seven fields', () => {
  const triggersOf = (name: string): unknown =>
    (JSON.parse(readFileSync(join(elsewhere, name, 'config.json'), 'utf8')) as { triggers?: unknown }).triggers
  expect(FUNCTIONS.map(triggersOf)).toEqual([
    undefined,
    undefined,
    undefined,
    [{ name: 'everyMinute', type: 'timer', config: expect.stringMatching(/^(?:[\d*/,-]+ ){6}[\d*/,-]+$/) }],
    undefined,
  ])
})

const mongo = findMongo()
if ('skip' in mongo) listSkipped('the built functions on a MongoDB', mongo.skip)
else {
  describe('on a MongoDB', () => {
    const database = `built_${randomBytes(6).toString('hex')}`
    let server: RunningMongo
    let env: Record<string, string>

    beforeAll(async () => {
      server = await mongo.start()
      env = { MONGODB_URI: server.uri, MONGODB_DATABASE: database }
    })
    afterAll(async () => {
      const client = new MongoClient(server.uri)
      await client.db(database).dropDatabase()
      await client.close()
      await server.stop()
    })

    const call = (name: string, event: object, who: Readonly<Record<string, string>>) =>
      run(name, { requestId: REQUEST_ID, ...event }, { ...settingsOf(name), ...env, ...who })

    it('a citizen opens the mini-program: known by what the platform says, whatever the event claims', () => {
      const userInfo = { appId: 'wx0', openId: 'oSomebodyElse' }
      const { reply, output } = call('applications', { command: 'getSession', userInfo, tcbContext: {} }, citizen)
      expect(reply).toMatchObject({ ok: true, value: { role: 'citizen', bound: false, demo: false } })
      expect(output).not.toContain('oCitizen')
    })

    it('with keys of another store every function answers so, says which key in its log, and writes nothing', () => {
      // The store has met its keys: somebody has called.
      call('applications', { command: 'getSession' }, citizen)
      for (const [key, value] of [
        ['LOOKUP_KEY', secret()],
        ['SEALING_KEYS', `test:${secret()}`],
        ['SEALING_KEYS', `newer:${secret()}`],
      ] as const)
        for (const name of COMMAND_FUNCTIONS) {
          const asked = { requestId: REQUEST_ID, ...ASKED[name] }
          const who = name === 'deadlines' ? timer : citizen
          const { reply, output } = run(name, asked, { ...settingsOf(name), ...env, ...who, [key]: value })
          expect(reply).toMatchObject({ ok: false, error: { kind: 'unavailable', code: 'wrongKeys' } })
          expect(output).toContain('not the keys of this store')
        }
    }, 120_000)

    it('somebody not yet bound looks for an office: the reference data come from beside the function', () => {
      const { reply } = call('applications', { command: 'listRegions' }, citizen)
      expect(reply).toMatchObject({ ok: true, value: { sample: true } })
    })

    it.each([
      ['a citizen at a desk', 'casework', { command: 'listQueue', queue: 'verify' }, citizen],
      ['a citizen at the window', 'window', { command: 'scan', input: '123' }, citizen],
      [
        'a citizen who claims to be the timer',
        'deadlines',
        { command: 'run', Type: 'Timer', TriggerName: 'everyMinute' },
        citizen,
      ],
      ['a function called by a function', 'deadlines', { Type: 'Timer' }, { ...timer, TCB_SOURCE: 'wx_client,scf' }],
      ['a call over HTTP', 'applications', { command: 'getSession' }, { TCB_SOURCE: 'wx_http' }],
      [
        'an OPENID left behind by an earlier event',
        'applications',
        { command: 'getSession' },
        { ...citizen, WX_CONTEXT_KEYS: 'WX_APPID' },
      ],
      ['the timer at a citizen command', 'applications', { command: 'getSession' }, timer],
    ])(
      '%s is told "not found"',
      (_who, name, event, who) => {
        expect(call(name, event, who).reply).toMatchObject({ ok: false, error: { kind: 'notFound', code: 'notFound' } })
      },
      30_000,
    )

    it('a carrier is told that a parcel none of ours was taken', () => {
      const key = randomBytes(16)
      const now = systemClock.now()
      const trace = traceText({ number: 'EA123456785CN', opCode: '704', at: now })
      const body = emsPush(trace, { pushKeys: [key], senderNo: '' }, { serialNo: 'S1', sentAt: now }).toString('base64')
      const said = { httpMethod: 'POST', isBase64Encoded: true, body }
      const { reply, output } = run('carrierEvents', said, {
        ...settingsOf('carrierEvents'),
        ...env,
        EMS_PUSH_KEYS: key.toString('base64'),
      })
      expect(reply).toMatchObject({ statusCode: 200, body: expect.stringContaining('"code":"00000"') })
      expect(output).toContain('"code":"notOurs"')
    })

    it('the platform’s timer runs the deadlines', () => {
      const event = { Type: 'Timer', TriggerName: 'everyMinute', Time: '2026-11-22T03:00:00Z', Message: '' }
      expect(call('deadlines', event, timer).reply).toMatchObject({ ok: true, value: { more: false } })
    })
  })
}
