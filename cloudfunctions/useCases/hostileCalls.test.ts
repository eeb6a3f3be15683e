import { monitorEventLoopDelay } from 'node:perf_hooks'
import { COMMANDS } from '@resident-card/shared'
import type { FunctionName, Reply, StaffRole } from '@resident-card/shared'
import { join } from 'node:path'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { openSqliteStore } from '../adapters/sqlite/openSqliteStore'
import { seededRandom } from '../adapters/synthetic/seededRandom'
import { callLocally } from '../local/gateway/callLocally'
import { addStaff } from '../local/demo/addStaff'
import { applyFor, DEVICE } from '../local/demo/journey'
import type { Caller } from '../ports/identity'
import { accessLog } from '../records/accessLog'
import { hostileInput } from '../testing/hostileInput'
import type { Known, Schema } from '../testing/hostileInput'
import { describeOnStores } from '../testing/onStores'
import { aWorld, AUTHORITY, COUNTY, PHONE } from '../testing/world'
import type { World } from '../testing/world'
import { writesOf } from '../testing/writesOf'

/** `npm run test:hostile` makes many more, and looks at the clock. */
const CALLS = Number(process.env['HOSTILE_CALLS'] ?? 400)
const IS_LONG = process.env['HOSTILE_CALLS'] !== undefined
/** No call may hold up the others for longer. */
const HELD_MOST_MS = 250

const STAFF: Readonly<Record<StaffRole, true>> = {
  acceptingOfficer: true,
  windowOfficer: true,
  supervisor: true,
  countyReviewer: true,
  production: true,
  carrier: true,
}

const commands = Object.entries(COMMANDS).flatMap(([name, contract]) =>
  Object.entries(contract as unknown as Readonly<Record<string, { readonly input: Schema }>>).map(
    ([command, { input }]) => ({ name: name as FunctionName, command, input }),
  ),
)

describeOnStores(`${CALLS} calls of people who mean no good`, (makeStore) => {
  let world: World
  let folder: string
  let known: Known
  let written: () => number
  const callers: (Caller | undefined)[] = [undefined, { kind: 'account', provider: 'demo', subject: 'stranger' }]

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hostile-'))
    const counted = writesOf((await makeStore()) ?? openSqliteStore({ file: join(folder, 'store.db') }))
    written = counted.written
    world = await aWorld({ store: counted.store })
    const citizens = [await world.asCitizen(), await world.asCitizen()]
    const cases = []
    for (const citizen of citizens) {
      const { caseId } = await applyFor(citizen, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })
      cases.push(caseId)
      await world.walk(citizen, caseId, ['pass', 'issue', 'produce', 'dispatch', 'receive'])
      await citizen.get('applications', 'getCollectionCode', { caseId, device: DEVICE })
    }
    for (const [at, role] of (Object.keys(STAFF) as StaffRole[]).entries()) {
      const caller = { kind: 'account', provider: 'demo', subject: `hostile-${role}` } as const
      await addStaff(world.deps, caller, {
        role,
        name: role,
        officerNo: `09${at}`,
        authority: AUTHORITY,
        county: COUNTY,
      })
      callers.push(caller)
    }
    callers.push({ kind: 'account', provider: 'demo', subject: 'citizen-1' })
    const desks = await world.desks()
    const [first] = (await desks.windowOfficer.get('window', 'syncManifest', { deviceId: 'd'.repeat(26) }).then(
      ({ next }) => [next],
      () => [],
    )) as string[]
    const log = await world.deps.store.table(accessLog).find({ index: '_id', equals: {}, limit: 3 })
    const cursor = log.next ?? ''
    const forged = [true, { $regex: '.*' }, 1.5, 'x'.repeat(300)].map((value) =>
      Buffer.concat([Buffer.alloc(16), Buffer.from(JSON.stringify([value, 'a']))]).toString('base64url'),
    )
    known = {
      ids: [...cases, ...log.items.map(({ _id }) => _id), '0'.repeat(26), DEVICE],
      cursors: [cursor, cursor.slice(1), `${cursor}A`, first ?? 'x', ...forged],
    }
  }, 300_000)
  afterAll(async () => {
    await world.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('are answered: no fault, nothing written for what is malformed, nobody held up', async () => {
    const random = seededRandom(`hostile-${CALLS}`)
    const seen = new Map<string, number>()
    const faults: unknown[] = []
    const changed: unknown[] = []
    const delay = monitorEventLoopDelay({ resolution: 5 })
    let longest = { ms: 0, command: '' }
    delay.enable()
    for (let sent = 0; sent < CALLS; sent += 1) {
      // Every command has its turn, whatever the dice say.
      const { name, command, input } = commands[sent % commands.length] ?? random.pick(commands)
      const caller = callers[random.below(callers.length)]
      const event = {
        command,
        requestId: `hostile-${String(sent).padStart(12, '0')}`,
        ...hostileInput(random, known, input),
      }
      const runtime = { deps: world.deps, identity: { caller: async () => caller }, log: () => undefined }
      const before = written()
      const from = performance.now()
      const reply: Reply<unknown> = await callLocally(runtime, name, event)
      const ms = performance.now() - from
      if (ms > longest.ms) longest = { ms, command }
      const code = reply.ok ? 'ok' : reply.error.code
      seen.set(code, (seen.get(code) ?? 0) + 1)
      if (code === 'fault') faults.push([name, command, JSON.stringify(event).slice(0, 500)])
      const isNothing = !reply.ok && (['malformed', 'tooLarge', 'notFound'] as string[]).includes(code)
      // A stranger becomes an unbound citizen before he is told that there is nothing.
      if (isNothing && code !== 'notFound' && written() !== before) changed.push([name, command, code])
      // Others have their turn between two calls, as they would.
      await new Promise(setImmediate)
    }
    delay.disable()
    const held = Math.round(delay.max / 1e6)
    const figures = { calls: CALLS, heldMs: held, longest, answers: Object.fromEntries([...seen].sort()) }
    if (IS_LONG) process.stdout.write(`${JSON.stringify(figures)}\n`)
    expect(faults).toEqual([])
    expect(changed).toEqual([])
    expect(seen.get('malformed')).toBeGreaterThan(CALLS / 10)
    expect(seen.size).toBeGreaterThan(5)
    if (IS_LONG) expect(held).toBeLessThanOrEqual(HELD_MOST_MS)
  }, 3_600_000)
})
