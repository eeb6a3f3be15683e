import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { instant, PUBLISHED_CALENDAR } from '@resident-card/shared'
import type { ApplicationId, Reply, State } from '@resident-card/shared'
import fc from 'fast-check'
import { migrated } from '../../../adapters/store/migratingStore'
import { openSqliteStore } from '../../../adapters/sqlite/openSqliteStore'
import type { OldDocument, Store } from '../../../ports/store'
import { chinaTime } from '../../../testing/settableClock'
import { aWorld, AUTHORITY, PHONE } from '../../../testing/world'
import type { World } from '../../../testing/world'
import { storedOf, toApplication, toRecord } from '../../../useCases/case/caseRecord'
import { sealPersonal } from '../../../useCases/case/personalData'
import { applications } from '../../application'
import type { ApplicationRecord } from '../../application'
import { toVersion2 } from './2'
import written from '../testdata/application/1.json'

/** As the commands of earlier builds wrote them, for invented people; every one of them says version 1. */
const documents = written.map(({ writtenBy, document }) => ({
  name: `${document.state}, written by ${writtenBy}`,
  document: document as unknown as OldDocument,
}))
const asToday = (document: OldDocument): ApplicationRecord =>
  migrated(applications, document as unknown as ApplicationRecord)

describe('an application of version 1', () => {
  it('there are some of before the window was at full strength, and some of before it waited for old cards', () => {
    expect(documents.filter(({ document }) => !('window' in document)).length).toBeGreaterThan(3)
    expect(documents.filter(({ document }) => 'window' in document).length).toBeGreaterThan(3)
    expect(documents.every(({ document }) => document.schemaVersion === 1)).toBe(true)
  })

  it.each(documents)('$name: has all that saving it today would derive', ({ document }) => {
    const record = asToday(document)
    const saved = toRecord(toApplication(record), storedOf(record), PUBLISHED_CALENDAR, record)
    expect(record).toEqual(saved)
    expect(record.schemaVersion).toBe(3)
  })

  it.each(documents)('$name: loses nothing of what was known', ({ document }) => {
    const { schemaVersion: _s, queue: _q, window: _w, handover, ...known } = document
    expect(asToday(document)).toMatchObject(known)
    if (handover !== undefined) expect(asToday(document).handover).toMatchObject(handover as object)
  })

  it('whoever collected before the window asked was the holder', () => {
    const [collected] = documents.filter(({ document }) => document['state'] === 'collected')
    expect(collected?.document).not.toHaveProperty('handover.collector')
    expect(collected && asToday(collected.document)).toHaveProperty('handover.collector', 'holder')
  })

  it('the window waits for the old card of a damaged one that came by mail', () => {
    const delivered = documents.filter(
      ({ document }) => document['state'] === 'delivered' && document['reason'] === 'damaged',
    )
    expect(delivered.map(({ document }) => document['queue'])).toMatchObject([{ desk: 'none' }, { desk: 'none' }])
    expect(delivered.map(({ document }) => asToday(document).queue)).toMatchObject([
      { desk: 'oldCard', office: AUTHORITY },
      { desk: 'oldCard', office: AUTHORITY },
    ])
  })

  it('migrated twice it is the same as once', () => {
    const partly = fc
      .tuple(fc.constantFrom(...documents.map(({ document }) => document)), fc.boolean(), fc.boolean())
      .map(([document, isMarked, isCollected]): OldDocument => {
        const today = asToday(document) as unknown as OldDocument
        return {
          ...document,
          ...(isMarked && { window: today['window'] }),
          ...(isCollected && today['handover'] !== undefined && { handover: today['handover'] }),
        }
      })
    fc.assert(
      fc.property(partly, (document) => {
        const once = toVersion2(document)
        expect(toVersion2(once)).toEqual(once)
        expect(asToday(once)).toEqual(asToday(document))
      }),
    )
  })
})

/** What is done with a case in this state, a minute after it came there. */
type Doing = (world: World, target: { readonly caseId: string; readonly version: number }) => Promise<Reply<unknown>>
const DOING: Partial<Record<State, Doing>> = {
  submitted: async (world, target) =>
    (await world.asStaff('acceptingOfficer')).ask('casework', 'return', {
      ...target,
      reason: 'photoUnclear',
      note: 'hair over the brows',
      fields: ['photo'],
    }),
  dispatched: async (world, target) =>
    (await world.asStaff('windowOfficer')).ask('window', 'receive', { ...target, place: 'A1' }),
  ready: async (world, target) =>
    (await world.asStaff('windowOfficer')).ask('window', 'sendBack', { ...target, reason: 'wrongPrint', note: '' }),
  collected: async (world, { caseId }) => {
    const handoverAt = world.clock.now() - 60_000
    const said = { caseId, handoverAt, reason: 'wrongPerson' as const, note: 'a namesake' }
    return (await world.asStaff('supervisor')).ask('window', 'undoHandOver', said)
  },
  delivered: async (world, target) =>
    (await world.asStaff('windowOfficer')).ask('window', 'takeOldCard', { ...target, oldCard: 'returned' }),
}
const FINISHED = documents.filter(({ document }) => document['state'] === 'delivered' && document['reason'] === 'lost')
const GOING_ON = documents.filter((one) => !FINISHED.includes(one))

describe('a store that holds applications of version 1', () => {
  let folder: string
  let store: Store
  let world: World
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'migrating-'))
    store = openSqliteStore({ file: join(folder, 'store.db') })
    world = await aWorld({ store, start: chinaTime('2026-11-26', '09:00') })
  })
  afterEach(async () => {
    await world.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Put there as it was written; only what was sealed with keys of then is sealed with keys of now. */
  const holds = async (document: OldDocument, schemaVersion = 1): Promise<ApplicationRecord> => {
    const id = document._id as ApplicationId
    const personal = sealPersonal(world.deps, id, { name: 'X', citizenNumber: '000000000000000000', phone: PHONE })
    const stored = { ...document, schemaVersion, personal } as unknown as ApplicationRecord
    expect(await store.table(applications).insert(stored)).toEqual({ ok: true })
    world.clock.set(instant(stored.stateSince + 60_000))
    return stored
  }
  const inStore = (id: string) => store.table(applications).get(id)
  const doNext = (stored: ApplicationRecord): Promise<Reply<unknown>> => {
    const doing = DOING[stored.state]
    if (doing === undefined) throw new Error(`nothing is done in ${stored.state}`)
    return doing(world, { caseId: stored._id, version: stored.history.length })
  }

  it.each(GOING_ON)(
    '$name: goes on with the next command, and is stored in the shape of today',
    async ({ document }) => {
      const stored = await holds(document)
      expect(await doNext(stored)).toMatchObject({ ok: true })
      const saved = await inStore(stored._id)
      expect(saved).toMatchObject({ schemaVersion: 3, outbox: [] })
      expect(saved?.history).toHaveLength(stored.history.length + 1)
      expect(saved?.window).toBeDefined()
    },
  )

  it.each(documents)('$name: read only, it stays as it was written', async ({ document }) => {
    const stored = await holds(document)
    await (await world.asStaff('windowOfficer')).ask('casework', 'openCase', { caseId: stored._id })
    expect(await inStore(stored._id)).toEqual(stored)
  })

  it.each(GOING_ON)(
    '$name, but of a later build: refused by its own code, and nothing written',
    async ({ document }) => {
      const stored = await holds(document, 4)
      const unavailable = { ok: false, error: { kind: 'unavailable', code: 'newerData' } }
      const officer = await world.asStaff('windowOfficer')
      expect(await doNext(stored)).toMatchObject(unavailable)
      expect(await officer.ask('casework', 'openCase', { caseId: stored._id })).toMatchObject(unavailable)
      expect(await inStore(stored._id)).toEqual(stored)
    },
  )

  it('the timer brings all of them to the shape of today, once: the desk sees the old cards it waits for', async () => {
    for (const { document } of documents) await holds(document)
    const officer = await world.asStaff('windowOfficer')
    const awaited = async () => (await officer.get('casework', 'listQueue', { queue: 'oldCard' })).items.length
    expect(await awaited()).toBe(0)
    await world.asTimer().get('deadlines', 'run', {})
    expect(await awaited()).toBe(2)
    const stored = await Promise.all(documents.map(({ document }) => inStore(document._id)))
    expect(stored.map((record) => record?.schemaVersion)).toEqual(documents.map(() => 3))
    await world.asTimer().get('deadlines', 'run', {})
    expect(await Promise.all(documents.map(({ document }) => inStore(document._id)))).toEqual(stored)
  })

  it('a part of it is not changed alone: the whole document becomes one of today', async () => {
    const [ready] = documents.filter(({ document }) => document['state'] === 'ready')
    if (ready === undefined) throw new Error('no case that lies ready')
    const { _id, version } = await holds(ready.document)
    const table = world.deps.store.table(applications)
    expect(await table.update(_id, version, { set: { place: 'B7' } })).toEqual({ ok: true })
    const record = await table.get(_id)
    expect(record).toMatchObject({ place: 'B7', version: version + 1, window: { office: AUTHORITY } })
    const sealed = { alg: 'A256GCM' }
    expect(await inStore(_id)).toMatchObject({ schemaVersion: 3, version: version + 1, place: sealed })
    // By now it is known to be of today's shape.
    expect(await table.update(_id, version + 1, { set: { place: 'B8' } })).toEqual({ ok: true })
    expect(await table.update(_id, version, { set: { place: 'B9' } })).toEqual({ ok: false, reason: 'stale' })
    expect(await inStore(_id)).toMatchObject({ place: sealed, schemaVersion: 3, version: version + 2 })
    expect(await table.get(_id)).toMatchObject({ place: 'B8' })
  })
})
