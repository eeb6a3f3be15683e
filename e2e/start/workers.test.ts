import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dropDatabase } from '../../cloudfunctions/testing/dropDatabase'
import { findMongo } from '../../cloudfunctions/testing/findMongo'
import { listSkipped } from '../../cloudfunctions/testing/listSkipped'
import { gatewaysUnder, isAlive } from '../lib/processes'
import { until } from '../lib/until'

const START = join(__dirname, '..', '..', 'scripts', 'start.mjs')
const SERVE = join(__dirname, '..', '..', 'scripts', 'serve.mjs')
const folder = mkdtempSync(join(tmpdir(), 'workers-'))
const running: ChildProcess[] = []
afterAll(() => {
  for (const { pid = 0 } of running)
    try {
      process.kill(-pid, 'SIGKILL')
    } catch {
      // Ended, with all it had started.
    }
  rmSync(folder, { recursive: true, force: true })
})

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

interface Started {
  readonly child: ChildProcess
  readonly said: () => string
  readonly ended: Promise<number | null>
}
const start = (script: string, args: readonly string[], port: number, env: Record<string, string>): Promise<Started> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      env: { ...process.env, PORT: String(port), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own: whatever goes wrong, what it started goes with it.
      detached: true,
    })
    running.push(child)
    let said = ''
    const ended = new Promise<number | null>((done) => child.once('close', done))
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part) => {
        said += String(part)
        if (said.includes(`http://127.0.0.1:${port}/`)) resolve({ child, said: () => said, ended })
      })
    child.once('close', () => reject(new Error(said)))
  })

/** The command, its gateway, and the gateway's processes that answer. */
const workersOf = ({ child }: Started): readonly number[] => {
  const [gateway = 0] = gatewaysUnder(child.pid ?? 0)
  return gatewaysUnder(gateway)
}

/** Asked again until somebody answers: a process that was killed takes its callers' connections with it. */
const post = async (port: number, path: string, body: object, session = ''): Promise<Record<string, unknown>> => {
  const headers = {
    'content-type': 'application/json',
    connection: 'close',
    ...(session !== '' && { 'x-demo-session': session }),
  }
  for (const last = Date.now() + 90_000; ;)
    try {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(20_000),
      })
      const reply = (await answer.json()) as { ok: boolean; value: Record<string, unknown>; error?: { kind: string } }
      if (reply.ok) return reply.value
      if (reply.error?.kind !== 'unavailable' || Date.now() > last) throw new Error(JSON.stringify(reply))
    } catch (error) {
      if ((error as Error).name !== 'TypeError' || Date.now() > last) throw error
    }
}
const signIn = async (port: number): Promise<string> =>
  String((await post(port, '/demo/sign-in', { id: 'eligible-lost' }))['session'])
const whoAmI = (port: number, session: string) =>
  post(port, '/call/applications', { command: 'getSession', requestId: `request-${randomUUID()}` }, session)

const describeWorkers = (name: string, env: Record<string, string>): void => {
  describe(`several processes on ${name}`, () => {
    const data = join(folder, name)
    let port: number
    beforeAll(async () => {
      port = await freePort()
    })

    it('answer at one address; killed again and again they lose nothing they acknowledged, and are replaced', async () => {
      const started = await start(START, ['--no-client', '--workers', '2'], port, { DATA_DIR: data, ...env })
      expect(workersOf(started)).toHaveLength(2)
      const sessions: string[] = []
      const killed: number[] = []
      const lane = async (): Promise<void> => {
        for (let n = 0; n < 12; n += 1) sessions.push(await signIn(port))
      }
      const kill = async (): Promise<void> => {
        for (let round = 1; round <= 4; round += 1) {
          await until(() => sessions.length >= 8 * round && workersOf(started).length === 2)
          const victim = workersOf(started)[round % 2] ?? 0
          killed.push(victim)
          process.kill(victim, 'SIGKILL')
        }
      }
      await Promise.all([lane(), lane(), lane(), lane(), kill()])
      await until(() => workersOf(started).length === 2)
      expect(workersOf(started).filter((pid) => killed.includes(pid))).toEqual([])
      expect(new Set(sessions).size).toBe(48)
      for (const session of sessions)
        expect(await whoAmI(port, session)).toMatchObject({ role: 'citizen', bound: true })

      started.child.kill('SIGINT')
      expect(await started.ended).toBe(0)
    }, 240_000)

    it('are served as they are by npm run serve, and end with the process above them, however that ends', async () => {
      const started = await start(SERVE, ['--workers', '2'], port, { DATA_DIR: data, ...env })
      const [gateway = 0] = gatewaysUnder(started.child.pid ?? 0)
      const workers = workersOf(started)
      expect(await whoAmI(port, await signIn(port))).toMatchObject({ role: 'citizen' })
      process.kill(gateway, 'SIGKILL')
      await started.ended
      await until(() => !workers.some(isAlive))
    }, 120_000)
  })
}

describeWorkers('the embedded store', {})
const found = findMongo()
if ('skip' in found) listSkipped('several processes on MongoDB', found.skip)
else {
  const uri = process.env['MONGODB_URI'] ?? ''
  const database = `workers_${randomUUID().slice(0, 8)}`
  afterAll(() => dropDatabase(uri, database))
  describeWorkers('MongoDB', { STORE: 'mongodb', MONGODB_URI: uri, MONGODB_DATABASE: database })
}

describe('npm start with settings that can’t be', () => {
  it.each([
    ['--workers 0', { WORKERS: '0' }, 'WORKERS=0: a whole number'],
    ['a store that isn’t known', { STORE: 'paper' }, 'STORE=paper: sqlite or mongodb'],
    ['MongoDB without its address', { STORE: 'mongodb', MONGODB_URI: '' }, 'needs MONGODB_URI'],
  ])('%s: one line', async (_, env, line) => {
    const { status, stderr } = spawnSync(process.execPath, [START, '--no-client'], {
      env: { ...process.env, PORT: String(await freePort()), DATA_DIR: join(folder, 'unused'), ...env },
      encoding: 'utf8',
      timeout: 60_000,
    })
    expect({ status, lines: stderr.trim().split('\n') }).toEqual({ status: 1, lines: [expect.stringContaining(line)] })
  })
})
