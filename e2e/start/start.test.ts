import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteStore } from '../../cloudfunctions/adapters/sqlite/openSqliteStore'

const ROOT = join(__dirname, '..', '..')
const START = join(ROOT, 'scripts', 'start.mjs')
const folder = mkdtempSync(join(tmpdir(), 'start-'))
const running: ChildProcess[] = []
afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

const listenOn = (port: number): Promise<{ server: Server; port: number }> =>
  new Promise((resolve) => {
    const server = createServer()
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve({ server, port: typeof address === 'object' && address !== null ? address.port : 0 })
    })
  })
const freePort = async (): Promise<number> => {
  const { server, port } = await listenOn(0)
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** `npm start` without the screens: they have tests of their own. */
const startArgs = (...more: string[]) => [START, '--no-client', ...more]
const failing = async (env: Record<string, string>) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, startArgs(), {
    env: { ...process.env, PORT: String(await freePort()), DATA_DIR: join(folder, 'unused'), ...env },
    encoding: 'utf8',
    timeout: 30_000,
  })
  return { status, stdout, lines: stderr.trim().split('\n') }
}

describe('npm start says in one line', () => {
  it('that the port is taken, and how to take another', async () => {
    const { server, port } = await listenOn(0)
    const { status, lines } = await failing({ PORT: String(port) })
    server.close()
    expect({ status, lines }).toEqual({ status: 1, lines: [expect.stringContaining(`Port ${port} is taken`)] })
    expect(lines[0]).toContain(`PORT=${port + 1} npm start`)
  })

  it.each(['0', '70000', 'http'])('that %s is no port', async (PORT) => {
    expect(await failing({ PORT })).toMatchObject({ status: 1, lines: [expect.stringContaining('is no port')] })
  })

  it('that the folder can’t be made', async () => {
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    expect(await failing({ DATA_DIR: join(file, 'data') })).toMatchObject({
      status: 1,
      lines: [expect.stringMatching(/can't be written \(E\w+\)/)],
    })
  })

  it('that the folder is read-only', async () => {
    // Rights don't bind root; a file system that takes no folders does.
    const readOnly = process.getuid?.() === 0 ? '/proc/resident-card' : join(folder, 'read-only')
    if (process.getuid?.() !== 0) {
      mkdirSync(readOnly)
      chmodSync(readOnly, 0o555)
    }
    expect(await failing({ DATA_DIR: readOnly })).toMatchObject({
      status: 1,
      lines: [expect.stringContaining("can't be written")],
    })
  })

  it('that the store there was not made for the demo', async () => {
    const data = join(folder, 'real')
    await openSqliteStore({ file: join(data, 'store.db'), createdAs: { purpose: 'production' } }).close()
    const { status, lines } = await failing({ DATA_DIR: data })
    expect({ status, lines }).toEqual({ status: 1, lines: [expect.stringContaining('was not made for the demo')] })
  })

  it.each([
    ['v18.20.4', true],
    ['v20.18.3', true],
    ['v20.19.0', false],
    ['v22.1.0', false],
  ])('whether Node %s is too old: %s', (version, tooOld) => {
    // The check itself, told another version: no older Node is at hand.
    const script = `import('${join(ROOT, 'scripts', 'lib', 'problems.mjs')}').then((m) => console.log(m.nodeProblem('${version}')))`
    const { stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' })
    expect(stdout.trim()).toBe(
      tooOld
        ? `Node ${version} is too old: install Node 20.19 or newer (https://nodejs.org) and try again.`
        : 'undefined',
    )
  })
})

describe('npm start', () => {
  const data = join(folder, 'data')
  let port: number
  beforeAll(async () => {
    port = await freePort()
  })

  const start = (...more: string[]): Promise<ChildProcess> =>
    new Promise((resolve, reject) => {
      const env = { ...process.env, PORT: String(port), DATA_DIR: data }
      const child = spawn(process.execPath, startArgs(...more), { env, stdio: ['ignore', 'pipe', 'pipe'] })
      running.push(child)
      let said = ''
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (part) => {
          said += String(part)
          if (said.includes(`http://127.0.0.1:${port}/`)) resolve(child)
        })
      }
      child.on('close', () => reject(new Error(said)))
    })
  const stop = (child: ChildProcess): Promise<number | null> =>
    new Promise((resolve) => {
      child.once('close', resolve)
      child.kill('SIGINT')
    })

  const post = async (
    path: string,
    body: object,
    session = '',
  ): Promise<{ value?: Record<string, unknown>; error?: unknown }> => {
    const headers = { 'content-type': 'application/json', ...(session !== '' && { 'x-demo-session': session }) }
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
    return answer.json() as Promise<{ value?: Record<string, unknown> }>
  }
  const whoAmI = (session: string) =>
    post('/call/applications', { command: 'getSession', requestId: 'request-0000000001' }, session)

  it('serves the demo; what was done survives a restart, and --fresh forgets it but nothing that isn’t ours', async () => {
    const first = await start()
    const { value } = await post('/demo/sign-in', { id: 'eligible-lost' })
    const session = String(value?.['session'])
    expect((await whoAmI(session)).value).toMatchObject({ role: 'citizen', bound: true, demo: true })
    expect(await stop(first)).toBe(0)

    writeFileSync(join(data, 'mine.txt'), 'not the gateway’s')
    const second = await start()
    expect((await whoAmI(session)).value).toMatchObject({ bound: true })
    expect(await stop(second)).toBe(0)

    const third = await start('--fresh')
    expect((await whoAmI(session)).error).toMatchObject({ kind: 'notFound' })
    expect(existsSync(join(data, 'mine.txt'))).toBe(true)
    expect(await stop(third)).toBe(0)
  })
})
