import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { civilDate } from '../shared/src/kernel/plainDate'
import { callLimits } from '../cloudfunctions/adapters/limits/callLimits'
import { systemClock } from '../cloudfunctions/adapters/system/systemClock'
import { systemRandom } from '../cloudfunctions/adapters/system/systemRandom'
import { callLocally } from '../cloudfunctions/local/gateway/callLocally'
import { createGateway } from '../cloudfunctions/local/gateway/createGateway'
import { requestIdentity } from '../cloudfunctions/local/signIn/requestIdentity'
import { createSessions } from '../cloudfunctions/local/signIn/sessions'
import { signInLimit } from '../cloudfunctions/local/signIn/signInLimit'
import { getOrCreateAccount } from '../cloudfunctions/runtime/accounts'
import { actorOf, identify } from '../cloudfunctions/runtime/identify'
import { runCommand } from '../cloudfunctions/runtime/runCommand'
import { aWorld } from '../cloudfunctions/testing/world'
import type { World } from '../cloudfunctions/testing/world'
import { applications } from '../cloudfunctions/useCases/applications'
import { median } from './lib/median'
import { row } from './lib/row'
import type { Row } from './lib/row'

const CALLER = { kind: 'account', provider: 'demo', subject: 'bench-edge' } as const
/** A machine that measures asks more often than people do. */
const TIMES = 10_000
const SECONDS = 6
const FLOODS = 3

const ROUNDS = 23
const WARM_UP = 3
const CALLS = 200

/** Microseconds of this process's own time a call takes: what others do on the machine isn't in it. */
const cpuOf = async (work: (index: number) => Promise<unknown>, from: number): Promise<number> => {
  const before = process.cpuUsage()
  for (let index = from; index < from + CALLS; index += 1) await work(index)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / CALLS
}

/**
 * One call through the whole of the edge, against its use case alone. What it takes in all includes who is asking: their account
 * is read anew at every call, so that a seat that was taken away is gone at once. That part stands in a row of its own.
 */
const measureCost = async (world: World): Promise<readonly Row[]> => {
  // As in a real process: the world of tests has randomness that repeats, which is dearer.
  const deps = { ...world.deps, random: systemRandom }
  const limits = callLimits({ ...deps, clock: systemClock }, TIMES)
  const identity = { caller: async () => CALLER, address: () => '192.0.2.1' }
  const runtime = { deps, identity, limits, log: () => undefined }
  const actor = actorOf(await getOrCreateAccount(deps, CALLER))
  const now = deps.clock.now()
  const noted = { bodyHash: () => '', traceId: '', noteFault: () => undefined }
  const call = { actor, requestId: 'r'.repeat(20), now, today: civilDate(now), ...noted }
  const event = (index: number) => ({ command: 'getSession', requestId: `bench-${String(index).padStart(12, '0')}` })
  const whole = (index: number) => runCommand(applications, runtime, event(index))
  const alone = () => applications.handlers.getSession.run({}, call, deps)
  const roles = applications.roles('getSession')
  const asking = () => identify(deps, CALLER, roles)
  const rounds: { readonly edge: number; readonly asking: number }[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = round * CALLS
    const edge = (await cpuOf(whole, from)) - (await cpuOf(alone, from))
    rounds.push({ edge, asking: await cpuOf(asking, from) })
  }
  const costs = rounds.slice(WARM_UP)
  const costRow = (name: string, value: number): Row =>
    row({ area: 'edge', name, unit: 'µs CPU', value, goal: 150, better: 'lower' })
  return [
    costRow(
      'a call through size, limits, identity, schema and reply, on top of its use case',
      median(costs.map(({ edge }) => edge)),
    ),
    costRow('of that, finding out who is asking (one read of the store)', median(costs.map(({ asking }) => asking))),
  ]
}

interface Heard {
  readonly count: number
  readonly refused: number
  readonly p95: number
}

/** Callers in a process of their own: theirs is not the gateway's time. */
const callers = (job: object): Promise<Heard> =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, [resolve('bench/lib/httpCallers.mjs'), JSON.stringify(job)])
    let text = ''
    child.stdout.on('data', (part: Buffer) => (text += part.toString()))
    child.on('error', failed)
    child.on('close', () => done(JSON.parse(text) as Heard))
  })

/** Eight people at work, alone and beside one who calls on fifty connections as fast as they are answered. */
const measureFlood = async (world: World): Promise<Row> => {
  const { deps } = world
  const identity = requestIdentity()
  const sessions = createSessions({ ...deps, clock: systemClock })
  let port = 0
  const app = await createGateway({
    call: (name, event) => callLocally({ deps, identity, log: () => undefined }, name, event),
    push: async () => ({ status: 200, body: '' }),
    identity,
    sessions,
    limits: callLimits({ ...deps, clock: systemClock }),
    signInLimit: signInLimit({ ...deps, clock: systemClock }),
    log: () => undefined,
    people: [],
    clientFolder: world.folder,
    port: () => port,
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const address = app.server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
  const open = (count: number, who: string) =>
    Promise.all(Array.from({ length: count }, (_, n) => sessions.open(`${who}-${n}`)))
  const people = { port, sessions: await open(8, 'person'), connections: 1, seconds: SECONDS, pauseMs: 120 }
  const flood = { port, sessions: await open(1, 'flood'), connections: 50, seconds: SECONDS + 1, pauseMs: 0 }
  await callers({ ...people, seconds: 2 })
  const rounds: { readonly alone: Heard; readonly beside: Heard; readonly flooded: Heard }[] = []
  for (let round = 0; round < FLOODS; round += 1) {
    const alone = await callers(people)
    const [beside, flooded] = await Promise.all([callers(people), callers(flood)])
    rounds.push({ alone, beside, flooded })
  }
  await app.close()
  for (const round of rounds) process.stdout.write(`  ${JSON.stringify(round)}\n`)
  return row({
    area: 'edge',
    name: 'p95 of eight people beside one who calls on fifty connections ÷ alone',
    unit: 'ms',
    value: median(rounds.map(({ beside }) => beside.p95)),
    yardstick: median(rounds.map(({ alone }) => alone.p95)),
    ratio: median(rounds.map(({ alone, beside }) => beside.p95 / alone.p95)),
    goal: 1.5,
    better: 'lower',
  })
}

export const measureEdge = async (): Promise<readonly Row[]> => {
  const world = await aWorld()
  try {
    return [...(await measureCost(world)), await measureFlood(world)]
  } finally {
    await world.close()
  }
}
