import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { civilDate } from '@resident-card/shared'
import { openMongoStore } from '../cloudfunctions/adapters/mongo/openMongoStore'
import { applyFor } from '../cloudfunctions/local/demo/journey'
import { applications } from '../cloudfunctions/records/application'
import type { Store } from '../cloudfunctions/ports/store'
import { dropDatabase } from '../cloudfunctions/testing/dropDatabase'
import { aWorld, AUTHORITY, PHONE } from '../cloudfunctions/testing/world'
import type { World } from '../cloudfunctions/testing/world'
import { copyOnMongo } from './lib/copyOnMongo'
import { copyRows } from './lib/copyRows'
import { loopHeld } from './lib/loopHeld'
import { paired } from './lib/paired'
import { row } from './lib/row'
import type { Row } from './lib/row'

const SMALL = 1_000
const LARGE = 1_000_000
const DUE = 20_000
const TIMES = { rounds: 21, calls: 20, warmUp: 3 }
const RUNS = 2

const run = (world: World) => world.asTimer().get('deadlines', 'run', {})

interface Made {
  readonly world: World
  readonly caseId: string
  /** Of the embedded store. */
  readonly file: string
}

/** A world with one card that lies ready, and nothing left for the timer to do. */
const aReadyCase = async (store?: Store): Promise<Made> => {
  const world = await aWorld(store === undefined ? {} : { store })
  const citizen = await world.asCitizen()
  const { caseId } = await applyFor(citizen, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })
  await world.walk(citizen, caseId, ['pass', 'issue', 'produce', 'dispatch', 'receive'])
  await run(world)
  return { world, caseId, file: join(world.folder, 'store.db') }
}

interface Place {
  readonly name: string
  readonly make: () => Promise<Made>
  readonly fill: (made: Made, count: number) => unknown
}

const SQLITE: Place = {
  name: 'SQLite',
  make: () => aReadyCase(),
  fill: ({ file, caseId }, count) => copyRows(file, caseId, count, { bodies: false }),
}

const onMongo = (uri: string): Place => {
  const databases = new Map<World, string>()
  return {
    name: 'MongoDB',
    make: async () => {
      const database = `bench_${randomUUID().slice(0, 8)}`
      const made = await aReadyCase(openMongoStore({ uri, database }))
      const close = () => made.world.close().then(() => dropDatabase(uri, database))
      const world = { ...made.world, close }
      databases.set(world, database)
      return { ...made, world }
    },
    fill: ({ caseId, world }, count) => copyOnMongo(uri, databases.get(world) ?? '', caseId, count),
  }
}

/** With nothing due the timer's run asks for what is due, and is answered with nothing, whatever else there is. */
const measureIdle = async ({ name, make, fill }: Place): Promise<Row> => {
  const [small, large] = [await make(), await make()]
  try {
    await fill(small, SMALL)
    await fill(large, LARGE)
    const { a, b, speedOfAInB } = await paired(
      () => run(large.world),
      () => run(small.world),
      TIMES,
    )
    const title = `the timer's run with nothing due, ${name}: 1,000,000 ÷ 1,000 cases`
    const measured = { area: 'timer', name: title, unit: 'ms', value: a, yardstick: b } as const
    return row({ ...measured, ratio: 1 / speedOfAInB, goal: 2, better: 'lower' })
  } finally {
    await small.world.close()
    await large.world.close()
  }
}

/** Two runs of the timer, about half a minute, in which there is more to do than they can. */
const measureHeld = async (): Promise<Row> => {
  const { world, caseId, file } = await aReadyCase()
  try {
    const table = world.deps.store.table(applications)
    const record = await table.get(caseId)
    if (record === undefined) throw new Error('no case')
    await table.replace(caseId, record.version, { ...record, timerOn: civilDate(world.clock.now()) })
    copyRows(file, caseId, DUE, { bodies: true })
    const held = loopHeld()
    for (let time = 0; time < RUNS; time += 1) await run(world)
    const name = 'longest that the loop is held while 20,000 cases are due'
    return row({ area: 'timer', name, unit: 'ms', value: held(), goal: 50, better: 'lower' })
  } finally {
    await world.close()
  }
}

/**
 * The idle runs among a million want minutes to prepare: `npm run bench -- --million`, on MongoDB too with MONGODB_URI (a quarter of
 * an hour).
 */
export const measureTimer = async (): Promise<readonly Row[]> => {
  const rows = [await measureHeld()]
  if (!process.argv.includes('--million')) return rows
  const uri = process.env['MONGODB_URI']
  const places = [SQLITE, ...(uri === undefined || uri === '' ? [] : [onMongo(uri)])]
  for (const place of places) rows.push(await measureIdle(place))
  return rows
}
