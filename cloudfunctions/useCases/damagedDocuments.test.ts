import type { UnreadableRow } from '@resident-card/shared'
import { askingAs, demoCaller } from '../local/demo/ask'
import type { Asking } from '../local/demo/ask'
import { seedDemo } from '../local/demo/seedDemo'
import type { StoredDocument, TableDefinition } from '../ports/store'
import { AUTHORITIES, IMPORTS } from '../reference/tables'
import { applications } from '../records/application'
import { destructions } from '../records/destruction'
import { devices } from '../records/device'
import { jobs } from '../records/job'
import { ledger } from '../records/ledger'
import { messages } from '../records/message'
import { oldCards } from '../records/oldCard'
import { shifts } from '../records/shift'
import { ALL_TABLES } from '../records/tables'
import { tasks } from '../records/task'
import { offlineDevice } from '../testing/offlineDevice'
import { describeOnStores } from '../testing/onStores'
import { chinaTime } from '../testing/settableClock'
import { aWorld, AUTHORITY, OTHER_AUTHORITY } from '../testing/world'
import type { World } from '../testing/world'
import { openTask } from './tasks/openTask'

type Definition = TableDefinition<StoredDocument>
type Plain = StoredDocument & Readonly<Record<string, unknown>>

/** Kept, or opened only where it is used: sealed values, a reply of before, and what is left out of a row. */
const ANYTHING =
  /^(?:applications\.(?:personal|processed\..*\.reply)|accounts\.(?:subject|staff\.name)|tasks\.entry)(?:\.|$)/

const pathsOf = (value: unknown, at: readonly string[] = []): readonly (readonly string[])[] => {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, part]) => pathsOf(part, [...at, name]))
      : []
  return at.length === 0 ? inner : [at, ...inner]
}

const withAt = (value: unknown, [name, ...rest]: readonly string[], put: unknown): unknown => {
  if (name === undefined) return put
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>
  copy[name] = withAt(copy[name], rest, put)
  return copy
}
const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], value)

/** Of every type but its own. */
const others = (value: unknown): readonly unknown[] =>
  [null, 'x', 7.5, true, [null], { odd: 'x' }].filter((other) => {
    if (typeof value === 'string') return typeof other !== 'string'
    if (Array.isArray(value)) return !Array.isArray(other) || other.length > 0
    return typeof value !== typeof other || other === null || Array.isArray(other) || typeof value === 'number'
  })

/** A list somebody reads, and a document that stands in it. */
interface List {
  readonly name: string
  readonly table: Definition
  readonly who: string
  readonly ask: (
    who: Asking,
  ) => Promise<{ readonly items: readonly object[]; readonly unreadable?: readonly UnreadableRow[] | undefined }>
  /** Which of the table's documents stand in it. */
  readonly holds: (document: Plain) => boolean
}
const list = <T extends StoredDocument>(
  name: string,
  table: TableDefinition<T>,
  who: string,
  ask: List['ask'],
  holds: List['holds'] = () => true,
): List => ({ name, table: table as TableDefinition<StoredDocument>, who, ask, holds })

const desk = (who: string, queue: 'produce' | 'ready' | 'deliver'): List =>
  list(
    `the queue ${queue}`,
    applications,
    who,
    (asking) => asking.get('casework', 'listQueue', { queue }),
    ({ queue: stands }) => (stands as { desk: string }).desk === queue,
  )

const LISTS: readonly List[] = [
  desk('production', 'produce'),
  desk('window-officer', 'ready'),
  desk('carrier', 'deliver'),
  list(
    '"My office"',
    applications,
    'case-ready',
    (asking) => asking.get('applications', 'listMyCases', {}),
    ({ state, acceptingAuthority }) => state === 'ready' && acceptingAuthority === AUTHORITY,
  ),
  list('the inbox', messages, 'case-ready', (asking) => asking.get('applications', 'listMessages', {})),
  list('the ledger', ledger, 'window-officer', (asking) => asking.get('window', 'listLedger', {})),
  list('the shifts', shifts, 'window-officer', (asking) => asking.get('window', 'listShifts', {})),
  list(
    'the register of old cards',
    oldCards,
    'window-officer',
    (asking) => asking.get('window', 'listOldCards', { status: 'held' }),
    ({ status }) => status === 'held',
  ),
  list('the batches', destructions, 'supervisor', (asking) => asking.get('window', 'listDestructions', {})),
  list('the devices', devices, 'supervisor', (asking) => asking.get('window', 'listDevices', {})),
  list(
    'the tasks',
    tasks,
    'supervisor',
    (asking) => asking.get('window', 'listTasks', { status: 'open' }),
    ({ kind }) => kind === 'lookUpLocked',
  ),
]

/** What a document can lose, and what its row says then. */
const LOSSES: readonly (readonly [what: string, why: UnreadableRow['why'], lose: (document: Plain) => object])[] = [
  ['its number of the shape is 0', 'corrupt', () => ({ set: { schemaVersion: 0 } })],
  ['its number of the shape is a word', 'corrupt', () => ({ set: { schemaVersion: 'x' } })],
  ['its number of the shape is a half', 'corrupt', () => ({ set: { schemaVersion: 1.5 } })],
  ['its number of the shape is gone', 'corrupt', () => ({ unset: ['schemaVersion'] })],
  ['a later build wrote it', 'newer', () => ({ set: { schemaVersion: 99 } })],
]

describeOnStores('a document that lost its shape', (makeStore) => {
  let world: World
  const as = (id: string): Asking => askingAs(world.deps, demoCaller(`demo:${id}`))
  const raw = (table: Definition) => world.deps.storeAsWritten.table(table)
  const allOf = async (table: Definition): Promise<readonly Plain[]> =>
    (await raw(table).find({ index: '_id', equals: {}, limit: 1000 })).items as Plain[]

  beforeAll(async () => {
    const store = await makeStore()
    world = await aWorld({ start: chinaTime('2026-11-22', '12:30'), ...(store !== undefined && { store }) })
    await seedDemo(world.deps)
    const officer = as('window-officer')
    const device = offlineDevice(AUTHORITY)
    await device.enrol(officer)
    await device.sync(officer)
    const about = { office: AUTHORITY, kind: 'lookUpLocked' as const, at: world.clock.now(), officerNo: '520001' }
    await openTask(world.deps, 'locked', about)
  })
  afterAll(() => world.close())

  const indexed = ({ indexes }: Definition): ReadonlySet<string> =>
    new Set(indexes.flatMap(({ fields }) => fields.map((field) => field.split('.')[0] ?? '')))
  /** Changes it as it lies there, asks, and puts it back. */
  const lost = async <R>(list: List, document: Plain, change: object, tell: () => Promise<R>): Promise<R> => {
    const changed = await raw(list.table).update(document._id, document.version, change)
    expect(changed).toEqual({ ok: true })
    const answer = await tell()
    expect(await raw(list.table).replace(document._id, document.version + 1, document)).toEqual({ ok: true })
    return answer
  }
  const first = async (list: List): Promise<Plain> => {
    const found = (await allOf(list.table)).filter(list.holds)
    const shown = await list.ask(as(list.who))
    for (const document of found) {
      const without = await lost(list, document, { set: { schemaVersion: 0 } }, () => list.ask(as(list.who)))
      if (without.items.length === shown.items.length - 1) return (await raw(list.table).get(document._id)) as Plain
    }
    throw new Error(`nothing of ${list.name}`)
  }

  it.each(LISTS.map((one) => [one.name, one] as const))(
    'closes nobody’s list: %s shows the others, says that one is missing and why, and a person is told',
    async (_name, list) => {
      let document = await first(list)
      const whole = await list.ask(as(list.who))
      expect(whole.unreadable).toBeUndefined()
      const fields = Object.keys(document).filter(
        (name) => !['_id', 'version', 'schemaVersion'].includes(name) && !indexed(list.table).has(name),
      )
      const losses = [
        ...LOSSES,
        ...fields
          .filter((name) => !ANYTHING.test(`${list.table.name}.${name}`))
          .filter((name) => !(list.table.words ?? []).includes(name))
          .map((name) => [name, 'corrupt' as const, () => ({ set: { [name]: { odd: [1] } } })] as const),
      ]
      for (const [what, why, lose] of losses) {
        const row = typeof document['caseNo'] === 'string' ? { why, caseNo: document['caseNo'] } : { why }
        await lost(list, document, lose(document), async () => {
          const now = await list.ask(as(list.who))
          expect([what, now.unreadable?.map((one) => ({ ...row, ...one }))]).toEqual([what, [row]])
          expect([what, now.items.length]).toEqual([what, whole.items.length - 1])
        })
        document = (await raw(list.table).get(document._id)) as Plain
      }
      const name = list.table.name === 'applications' ? document._id : `${list.table.name} ${document._id}`
      // Not by the list: there are more of them by now than a page holds.
      const told = (await allOf(tasks as unknown as Definition)).filter(
        ({ kind, record, caseId }) => kind === 'damagedRecord' && (record ?? caseId) === name,
      )
      // A message is of no office.
      expect(told).toHaveLength(list.name === 'the inbox' ? 0 : 1)
    },
    120_000,
  )

  it('is known for damaged whatever of it is of another type, in every table', async () => {
    const met = new Set<string>()
    for (const definition of ALL_TABLES) {
      const { name, isWhole = () => true } = definition
      // As it is read: opened, of today.
      const { items } = await world.deps.store.table(definition).find({ index: '_id', equals: {}, limit: 40 })
      for (const document of items) {
        expect([name, document._id, isWhole(document)]).toEqual([name, document._id, true])
        for (const path of pathsOf(document)) {
          const said = [name, ...path].join('.')
          const known = said.replace(/\.\d+(?=\.|$)/g, '.*')
          // Which facts a notice carries is its own business: words and numbers.
          if (ANYTHING.test(said.replace(/\.\d+\./g, '.*.')) || /\.facts\./.test(said) || met.has(known)) continue
          met.add(known)
          for (const other of others(at(document, path)))
            expect([said, other, isWhole(withAt(document, path, other))]).toEqual([said, other, false])
        }
      }
    }
    expect(met.size).toBeGreaterThan(150)
  })

  it('stops no round of the timer: everything else is done, and the log says that something was left out', async () => {
    const timer = world.asTimer()
    const documents = await Promise.all(ALL_TABLES.map(async (table) => ({ table, found: (await allOf(table))[0] })))
    for (const { table, found } of documents)
      if (found !== undefined && table.name !== 'jobs')
        await raw(table).update(found._id, found.version, { set: { schemaVersion: 0 } })
    world.clock.pass(40 * 24 * 3_600_000)
    const ran = await timer.ask('deadlines', 'run', {})
    expect(ran).toMatchObject({ ok: true })
    expect(world.log.filter(({ error }) => error === 'DamagedDocument').length).toBeGreaterThan(0)
    for (const { table, found } of documents)
      if (found !== undefined && table.name !== 'jobs' && table.name !== 'counts')
        await raw(table).replace(found._id, found.version + 1, found)
  })

  it('is made anew where nobody has to be asked: how far a job came, an office of the file, what was imported', async () => {
    const timer = world.asTimer()
    const named = [jobs, AUTHORITIES, IMPORTS] as unknown as readonly Definition[]
    for (const table of named) {
      const all = await allOf(table)
      expect(all.length).toBeGreaterThan(0)
      for (const { _id, version } of all.slice(0, 12))
        await raw(table).update(_id, version, { set: { schemaVersion: 0 } })
    }
    // What is held of the offices is held for minutes.
    world.clock.pass(10 * 60_000)
    expect(await timer.ask('deadlines', 'run', {})).toMatchObject({ ok: true })
    const { total } = await as('case-ready').get('applications', 'searchAuthorities', {})
    expect(total).toBeGreaterThan(300)
    expect(
      (await allOf(jobs as unknown as Definition)).filter(
        ({ _id, schemaVersion }) => schemaVersion === 0 && _id !== 'demoSeed',
      ),
    ).toEqual([])
  })

  it('tells another authority nothing, by whatever number it is looked up; its own is told what is wrong', async () => {
    const found = (await allOf(applications as unknown as Definition)).filter(
      ({ state, acceptingAuthority }) => state === 'ready' && acceptingAuthority === AUTHORITY,
    )
    const [one] = found
    if (one === undefined) throw new Error('nothing ready')
    await raw(applications as unknown as Definition).update(one._id, one.version, { set: { clocks: 'x' } })
    const said = { by: 'caseNo' as const, caseNo: one['caseNo'] as string, reason: 'noPhone' as const, note: '' }
    const other = await world.asStaff('windowOfficer', { authority: OTHER_AUTHORITY })
    expect(await other.ask('window', 'lookUp', said)).toMatchObject({ ok: true, value: { verdict: 'unknown' } })
    const damaged = { ok: false, error: { kind: 'fault', code: 'damagedRecord' } }
    expect(await as('window-officer').ask('window', 'lookUp', said)).toMatchObject(damaged)
  })

  it('answers a command about it in its own words, and changes nothing', async () => {
    const officer = as('accepting-officer')
    const { items } = await officer.get('casework', 'listQueue', { queue: 'verify' })
    const { caseId = '', version = 0 } = items[0] ?? {}
    const before = (await raw(applications as unknown as Definition).get(caseId)) as Plain
    await raw(applications as unknown as Definition).update(caseId, before.version, { set: { history: 'x' } })
    const damaged = { ok: false, error: { kind: 'fault', code: 'damagedRecord' } }
    expect(await officer.ask('casework', 'openCase', { caseId })).toMatchObject(damaged)
    expect(await officer.ask('casework', 'pass', { caseId, version })).toMatchObject(damaged)
    expect(await raw(applications as unknown as Definition).get(caseId)).toMatchObject({
      history: 'x',
      state: 'submitted',
    })
    const told = (await allOf(tasks as unknown as Definition)).filter(
      (task) => task['record'] === undefined && task['caseId'] === caseId,
    )
    expect(told).toMatchObject([{ kind: 'damagedRecord' }])
  })
})
