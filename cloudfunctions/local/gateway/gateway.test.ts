import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { join } from 'node:path'
import { settingAt } from '@resident-card/shared'
import type { FastifyInstance } from 'fastify'
import type { CallLimits } from '../../ports/callLimits'
import { leases } from '../../adapters/limits/leases'
import { callLimits } from '../../adapters/limits/callLimits'
import { localKeys } from '../../adapters/keys/localKeys'
import { openSqliteStore } from '../../adapters/sqlite/openSqliteStore'
import { systemClock } from '../../adapters/system/systemClock'
import { systemRandom } from '../../adapters/system/systemRandom'
import type { Dependencies } from '../../runtime/dependencies'
import type { LogLine } from '../../runtime/logLine'
import { requestIdentity } from '../signIn/requestIdentity'
import { createSessions } from '../signIn/sessions'
import { signInLimit } from '../signIn/signInLimit'
import { createGateway } from './createGateway'
import { demoRoot } from '../demoRoot'

const folder = mkdtempSync(join(tmpdir(), 'gateway-'))
const clientFolder = join(folder, 'h5')
mkdirSync(join(clientFolder, 'js'), { recursive: true })
writeFileSync(
  join(clientFolder, 'index.html'),
  '<html><script>start()</script><script src="js/app.js"></script></html>',
)
writeFileSync(join(clientFolder, 'js', 'app.0123abcd.js'), 'run()')
writeFileSync(join(clientFolder, 'js', 'app.0123abcd.js.br'), brotliCompressSync('run()'))
writeFileSync(join(clientFolder, 'js', 'app.0123abcd.js.gz'), gzipSync('run()'))
writeFileSync(join(clientFolder, '.secret'), 'secret')
writeFileSync(join(folder, 'keys.txt'), 'secret')

const store = openSqliteStore({ file: join(folder, 'store.db'), createdAs: { purpose: 'demo' } })
const keys = localKeys(join(folder, 'keys.json'), systemRandom, systemClock.now(), demoRoot.sign)
const deps = { store, keys, random: systemRandom, clock: systemClock } as Partial<Dependencies> as Dependencies
const identity = requestIdentity()
const sessions = createSessions(deps)
const calls: unknown[] = []
const lines: LogLine[] = []
const people = [{ id: 'lost', role: 'citizen', situation: 'eligibleLost', subject: 'demo-lost', name: 'Li' }]

let app: FastifyInstance
let port = 0

beforeAll(async () => {
  const call = async (functionName: string, event: unknown) => {
    calls.push({ functionName, event, caller: await identity.caller() })
    return { ok: true as const, value: {} }
  }
  const push = async () => ({ status: 200 as const, body: '{}' })
  const log = (line: LogLine): void => void lines.push(line)
  const limits = callLimits(deps)
  const parts = { call, push, identity, sessions, limits, signInLimit: signInLimit(deps), people, clientFolder, log }
  app = await createGateway({ ...parts, port: () => port })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const address = app.server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
})
afterAll(async () => {
  await app.close()
  await store.close()
  rmSync(folder, { recursive: true })
})
beforeEach(() => void calls.splice(0))

/** A request as raw as an attacker can write it. */
const raw = (head: string, body = ''): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`${head}\r\nConnection: close\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
    })
    socket.on('data', (part) => (answer += part.toString()))
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })
const statusOf = (answer: string): number => Number(answer.split(' ')[1])

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

const signIn = async (): Promise<string> => {
  const answer = await post('/demo/sign-in', { id: 'lost' })
  return ((await answer.json()) as { value: { session: string } }).value.session
}

describe('signing in', () => {
  it('shows the demo people without what the identity port would say of them', async () => {
    const answer = await (await fetch(`http://127.0.0.1:${port}/demo/people`)).json()
    expect(answer).toMatchObject({
      ok: true,
      value: { people: [{ id: 'lost', name: 'Li', situation: 'eligibleLost' }] },
    })
    expect(JSON.stringify(answer)).not.toContain('demo-lost')
  })

  it('carries the person signed in to the command, and nobody without a session', async () => {
    const session = await signIn()
    await post('/call/applications', { command: 'getSession' }, { 'x-demo-session': session })
    await post('/call/applications', { command: 'getSession', subject: 'demo-lost' })
    await post('/call/applications', { command: 'getSession' }, { 'x-demo-session': 'z'.repeat(52) })
    const caller = { kind: 'account', provider: 'demo', subject: 'demo-lost' }
    expect(calls).toMatchObject([
      { functionName: 'applications', caller },
      { caller: undefined },
      { caller: undefined },
    ])
  })

  it('outlives a restart, and ends when signed out', async () => {
    const session = await signIn()
    expect(await createSessions(deps).find(session)).toMatchObject({ subject: 'demo-lost' })
    await post('/demo/sign-out', {}, { 'x-demo-session': session })
    expect(await createSessions(deps).find(session)).toBeUndefined()
  })

  it.each([
    ['here', {}, false],
    ['here, said so', { everywhere: false }, false],
    ['everywhere', { everywhere: true }, true],
  ])('ends %s', async (_where, body, ended) => {
    const [here, there] = [await signIn(), await signIn()]
    expect((await post('/demo/sign-out', body, { 'x-demo-session': here })).status).toBe(200)
    const sessions = createSessions(deps)
    expect(await sessions.find(here)).toBeUndefined()
    expect((await sessions.find(there)) === undefined).toBe(ended)
  })

  it.each([[{ everywhere: 'yes' }], [{ everywhere: null }], [{ everyWhere: true }], [[]], ['x']])(
    'ends nothing by what it doesn’t understand: %j',
    async (body) => {
      const session = await signIn()
      expect((await post('/demo/sign-out', body, { 'x-demo-session': session })).status).toBe(400)
      expect(await createSessions(deps).find(session)).toBeDefined()
    },
  )

  it.each([[{}], [{ id: 7 }], [{ id: 'lost', role: 'production' }], [[]]])(
    'refuses a malformed body %j',
    async (body) => {
      expect((await post('/demo/sign-in', body)).status).toBe(400)
    },
  )

  it('knows no other people', async () => {
    expect((await post('/demo/sign-in', { id: 'root' })).status).toBe(404)
  })
})

describe('the fence', () => {
  it.each([
    ['a name pointed at this machine (DNS rebinding)', 'Host: rebound.example', 'hostRefused'],
    ['the right name on another port', 'Host: 127.0.0.1:1', 'hostRefused'],
    ['a name that only begins right', 'Host: 127.0.0.1.rebound.example', 'hostRefused'],
  ])('refuses %s', async (_what, host, code) => {
    const answer = await raw(
      `POST /demo/sign-in HTTP/1.1\r\n${host}\r\nContent-Type: application/json`,
      '{"id":"lost"}',
    )
    expect(statusOf(answer)).toBe(403)
    expect(answer).toContain(code)
  })

  it('refuses a request without any host', async () => {
    expect(statusOf(await raw('GET /demo/people HTTP/1.0'))).toBe(403)
  })

  it.each([
    ['another site', { origin: 'https://other.example' }],
    ['a sandboxed page', { origin: 'null' }],
    ['the right host over https', { origin: 'https://127.0.0.1:0' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['a page of elsewhere that hides its origin', { 'sec-fetch-site': 'cross-site' }],
    ['a page of a neighbouring port', { 'sec-fetch-site': 'same-site' }],
  ])('refuses calls of %s', async (_what, headers) => {
    const answer = await post('/call/applications', { command: 'getSession' }, headers as Record<string, string>)
    expect([answer.status, calls.length]).toEqual([403, 0])
  })

  it.each([
    'Forwarded: for=1.2.3.4',
    'X-Forwarded-For: 1.2.3.4',
    'X-Forwarded-Host: a',
    'X-Real-IP: 1.2.3.4',
    'Via: 1.1 tunnel',
  ])('refuses what a tunnel passed on: %s', async (header) => {
    const answer = await raw(`GET /health HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${header}`)
    expect([statusOf(answer), answer.includes('forwardedRefused')]).toEqual([403, true])
  })

  it.each(['127.0.0.1', 'localhost'])('lets a page of this address in: %s', async (name) => {
    const origin = `http://${name}:${port}`
    const answer = await post(
      '/call/applications',
      { command: 'getSession' },
      { origin, 'sec-fetch-site': 'same-origin' },
    )
    expect([answer.status, calls.length]).toEqual([200, 1])
  })

  it('answers no question of other origins about what they may send', async () => {
    const answer = await raw(
      `OPTIONS /call/applications HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: https://other.example\r\nAccess-Control-Request-Method: POST`,
    )
    expect(statusOf(answer)).toBe(403)
    expect(answer.toLowerCase()).not.toContain('access-control-allow')
  })
})

describe('bodies', () => {
  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])('refuses %s', async (type) => {
    const answer = await post('/call/applications', '{}', { 'content-type': type })
    expect([answer.status, calls.length]).toEqual([415, 0])
    expect(await answer.json()).toMatchObject({ error: { kind: 'invalid', code: 'contentType' } })
  })

  it('refuses more than the platform would take', async () => {
    const answer = await post('/call/applications', { command: 'x'.repeat(6 * 1024 * 1024) })
    expect([answer.status, calls.length]).toEqual([413, 0])
  })

  it.each(['{', '', '{"__proto__":{"role":"production"}}'])('refuses %j', async (body) => {
    const answer = await post('/call/applications', body)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ ok: false, error: { kind: 'invalid', code: 'malformed' } })
  })

  it.each(['deadlines', 'constructor', 'toString', 'casework%2F..%2Fdeadlines', ''])(
    'has no door to "%s"',
    async (name) => {
      expect((await post(`/call/${name}`, { command: 'run' })).status).toBe(404)
      expect(calls).toEqual([])
    },
  )
})

describe('the client files', () => {
  it('may run their own scripts and nothing foreign', async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { accept: 'text/html' } })
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/script-src 'self' 'sha256-[A-Za-z0-9+/]+='/)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('cache-control')).toBe('no-cache')
  })

  it('are kept for ever when their name holds their hash', async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/js/app.0123abcd.js`)
    expect(answer.headers.get('cache-control')).toContain('immutable')
  })

  it('answer a page address with the index page', async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/pages/home/index`, { headers: { accept: 'text/html' } })
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('start()')])
  })

  it.each([
    '/../keys.txt',
    '/%2e%2e/keys.txt',
    '/..%2fkeys.txt',
    '/js/..%5c..%5ckeys.txt',
    '//etc/passwd',
    '/.secret',
    '/%00',
    '/js/../../keys.txt',
  ])('end at their folder: %s', async (path) => {
    const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}`)
    expect(statusOf(answer)).toBeGreaterThanOrEqual(400)
    expect(answer).not.toContain('secret')
    expect(answer).not.toContain('root:')
  })
})

describe('too many calls', () => {
  const ask = async (session: string) => {
    const answer = await post('/call/applications', { command: 'getSession' }, { 'x-demo-session': session })
    return {
      status: answer.status,
      retryAfter: answer.headers.get('retry-after'),
      body: (await answer.json()) as unknown,
    }
  }
  const most = settingAt('callsOfAccount', Date.now())

  it('of one person are told when to come again, whatever session they come by; others’ are carried out', async () => {
    const { open } = createSessions(deps)
    const own = [await open('demo-busy'), await open('demo-busy')]
    const answers = await Promise.all(Array.from({ length: most + 40 }, (_, n) => ask(own[n % 2] ?? '')))
    const refusals = answers.filter(({ status }) => status === 429)
    // A window may end between the first and the last of them.
    expect(calls.length).toBeGreaterThanOrEqual(most)
    expect(calls.length).toBeLessThanOrEqual(2 * most)
    expect(refusals).toHaveLength(most + 40 - calls.length)
    for (const { retryAfter, body } of refusals) {
      expect(Number(retryAfter)).toBeGreaterThan(0)
      expect(body).toMatchObject({ error: { kind: 'limited', code: 'tooMany', facts: { until: expect.any(Number) } } })
    }
    expect((await ask(await open('demo-other'))).status).toBe(200)
  })

  it('of one address are refused by it, whatever sessions they make up', async () => {
    const few = { name: 'fewOfAddress', most: 50, windowMs: 600_000 }
    const limits = { ofAddress: leases(store, systemClock, few), ofAccount: async () => undefined }
    const parts = {
      call: async () => ({ ok: true as const, value: {} }),
      push: async () => ({ status: 200 as const, body: '{}' }),
    }
    let there = 0
    const crowded = await createGateway({
      ...parts,
      identity,
      sessions,
      limits: limits as unknown as CallLimits,
      signInLimit: signInLimit(deps),
      people,
      clientFolder,
      port: () => there,
      log: () => undefined,
    })
    await crowded.listen({ host: '127.0.0.1', port: 0 })
    const address = crowded.server.address()
    there = typeof address === 'object' && address !== null ? address.port : 0
    const knock = (n: number) =>
      fetch(`http://127.0.0.1:${there}/${n % 2 ? 'health' : 'demo/people'}`, {
        headers: { 'x-demo-session': `${n}`.padStart(52, '0') },
      })
    const statuses = (await Promise.all(Array.from({ length: 80 }, (_, n) => knock(n)))).map(({ status }) => status)
    await crowded.close()
    expect(statuses.filter((status) => status === 200)).toHaveLength(50)
    expect(statuses.filter((status) => status === 429)).toHaveLength(30)
  })
})

describe('a body larger than any call', () => {
  const head = (more: string) =>
    `POST /call/applications HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\n${more}\r\n\r\n`
  /** Sends a beginning, and goes on as long as it is let; answers what came back and how much was sent. */
  const pour = (beginning: string, part: string, most: number) =>
    new Promise<{ readonly answer: string; readonly sent: number }>((resolve) => {
      let answer = ''
      let sent = 0
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(beginning)
        const next = (): void => {
          if (socket.destroyed || sent >= most || answer !== '') return
          sent += part.length
          socket.write(part, () => setImmediate(next))
        }
        next()
      })
      socket.on('data', (more) => {
        answer += more.toString()
        socket.end()
      })
      socket.on('error', () => undefined)
      socket.on('close', () => resolve({ answer, sent }))
    })

  it('is refused by its head, before anything of it is sent', async () => {
    const { answer } = await pour(head('Content-Length: 5000000'), '', 0)
    expect([statusOf(answer), answer.includes('tooLarge'), calls.length]).toEqual([413, true, 0])
  })

  it('that doesn’t say how large it is, is cut off while it comes', async () => {
    const part = `4000\r\n${'x'.repeat(0x4000)}\r\n`
    const { answer, sent } = await pour(head('Transfer-Encoding: chunked'), part, 50_000_000)
    expect([statusOf(answer), answer.includes('tooLarge'), calls.length]).toEqual([413, true, 0])
    expect(sent).toBeLessThan(5_000_000)
  })
})

describe('what the gateway refuses by itself', () => {
  it.each([
    ['a foreign page', () => post('/call/window', {}, { origin: 'http://elsewhere.example' }), 'originRefused'],
    ['a function that has no door', () => post('/call/deadlines', { command: 'run' }), 'notFound'],
    ['a body that is no JSON', () => post('/call/window', '{', {}), 'malformed'],
    ['nobody of the demo', () => post('/demo/sign-in', { id: 'nobody' }), 'notFound'],
  ])(
    '%s: the trace id of the answer leads to a line that says why, and nothing of what was sent',
    async (_what, ask, code) => {
      lines.splice(0)
      const answer = (await (await ask()).json()) as { error: { code: string; traceId: string } }
      expect(answer.error.code).toBe(code)
      const found = lines.filter(({ traceId }) => traceId === answer.error.traceId)
      expect(found).toEqual([
        {
          at: expect.any(String),
          traceId: answer.error.traceId,
          function: 'gateway',
          outcome: expect.any(String),
          code,
          ms: expect.any(Number),
        },
      ])
    },
  )

  it('what a function answered is its own to log', async () => {
    lines.splice(0)
    await post('/call/window', { command: 'scan' })
    expect(lines).toEqual([])
  })
})

describe('what is sent compressed', () => {
  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('a script, to who takes %s: %s, the same content, kept for a year', async (accepted, sent) => {
    const answer = await fetch(`http://127.0.0.1:${port}/js/app.0123abcd.js`, {
      headers: { 'accept-encoding': accepted },
    })
    expect(answer.headers.get('content-encoding')).toBe(sent)
    expect(answer.headers.get('content-type')).toContain('javascript')
    expect(answer.headers.get('cache-control')).toContain('immutable')
    expect(await answer.text()).toBe('run()')
  })

  it('no answer of a call: its length would tell of what is in it', async () => {
    const answer = await post('/call/window', { command: 'x'.repeat(3000) }, { 'accept-encoding': 'br, gzip' })
    expect(answer.headers.get('content-encoding')).toBeNull()
  })
})
