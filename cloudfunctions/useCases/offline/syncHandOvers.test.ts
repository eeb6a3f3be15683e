import { instant } from '@resident-card/shared'
import { addStaff } from '../../local/demo/addStaff'
import { askingAs } from '../../local/demo/ask'
import type { Asking } from '../../local/demo/ask'
import { applications } from '../../records/application'
import { codes } from '../../records/code'
import { ledger } from '../../records/ledger'
import type { Dependencies } from '../../runtime/dependencies'
import { faultyStore } from '../../testing/faultyStore'
import { readyCases } from '../../testing/offlineCases'
import type { ReadyCase } from '../../testing/offlineCases'
import {
  caseRecord,
  handOverOnline,
  offlineDesk,
  openTasks,
  syncEntries,
  timesHandedOver,
} from '../../testing/offlineDesk'
import type { OfflineDesk } from '../../testing/offlineDesk'
import { offlineDevice } from '../../testing/offlineDevice'
import { describeOnStores } from '../../testing/onStores'
import { patient } from '../../testing/patient'
import { aWorld, AUTHORITY } from '../../testing/world'
import type { World } from '../../testing/world'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

describeOnStores('hand-overs made without network', (makeStore) => {
  let world: World
  beforeAll(async () => {
    const store = await makeStore()
    world = await aWorld(store === undefined ? {} : { store })
  })
  afterAll(() => world.close())

  const one = async (): Promise<ReadyCase> => {
    const [made] = await readyCases(world, 1)
    if (made === undefined) throw new Error('no case')
    return made
  }
  const made = ({ device, at }: OfflineDesk, { caseId, tokenAt }: ReadyCase, later = 0) => {
    const then = instant(at + later)
    return device.handOver({ caseId, token: tokenAt(then), at: then })
  }
  /** An officer at the same window, whose functions have something else in place of the usual. */
  const asksWith = async (changed: Partial<Dependencies>): Promise<Asking> => {
    const subject = `faulty-${world.deps.random.bytes(4).join('')}`
    const caller = { kind: 'account' as const, provider: 'demo' as const, subject }
    await addStaff(world.deps, caller, { role: 'windowOfficer', name: 'x', officerNo: '099', authority: AUTHORITY })
    return askingAs({ ...world.deps, ...changed }, caller)
  }

  it("are made by that officer at that time, with both clocks, in history, ledger and the holder's inbox", async () => {
    const ready = await one()
    const desk = await offlineDesk(world)
    const { device, at } = desk
    const said = { deviceAt: at + 4 * MINUTE, scannedAt: at, serverAt: at + MINUTE }
    const entry = device.handOver({ caseId: ready.caseId, token: ready.tokenAt(at), at, said })
    world.clock.set(instant(at + 3 * HOUR))
    const syncedAt = world.clock.now()
    const carrier = await world.asStaff('windowOfficer')
    expect(await syncEntries(carrier, device, [entry])).toEqual([{ entryId: entry.entryId, outcome: 'confirmed' }])
    const record = await caseRecord(world, ready.caseId)
    const { account, officerNo } = device.officer
    expect(record).toMatchObject({
      state: 'collected',
      handover: {
        at: at + MINUTE,
        officerNo,
        found: 'code',
        offline: { entryId: entry.entryId, device: device.deviceId, deviceAt: at + 4 * MINUTE, syncedAt },
      },
      window: { office: AUTHORITY, at: syncedAt },
      outbox: [],
    })
    expect(record.history.at(-1)).toMatchObject({
      kind: 'handedOver',
      at: at + MINUTE,
      syncedAt,
      by: { account, officerNo, office: AUTHORITY },
      public: true,
    })
    const query = { index: 'office', equals: { office: AUTHORITY }, order: 'desc' as const, limit: 100 }
    const { items } = await world.deps.store.table(ledger).find(query)
    expect(items.filter(({ caseId }) => caseId === ready.caseId)).toMatchObject([
      { movement: 'handedOver', at: at + MINUTE, knownAt: syncedAt, officerNo, feeFen: 4000 },
    ])
    // The card its holder has now is the new one.
    expect((await world.deps.registry.findByKey(record.holder))?.card?.cardId).toBe(ready.caseId)
    // What the server learnt, other devices learn.
    const other = offlineDevice(AUTHORITY)
    await other.enrol(carrier)
    await other.sync(carrier)
    expect([...other.cases.values()].map(({ caseId }) => caseId)).not.toContain(ready.caseId)
  })

  it('are confirmed where the code was revoked only after the scan', async () => {
    const ready = await one()
    const desk = await offlineDesk(world)
    const collection = world.deps.store.table(codes)
    const { items } = await collection.find({ index: 'codeId', equals: { codeId: ready.codeId }, limit: 1 })
    const set = { revokedAt: instant(desk.at + 1), revokedFor: AUTHORITY }
    await collection.update(items[0]?._id ?? '', items[0]?.version ?? 0, { set })
    world.clock.set(instant(desk.at + HOUR))
    expect(await syncEntries(desk.officer, desk.device, [made(desk, ready)])).toMatchObject([{ outcome: 'confirmed' }])
  })

  it('sent by two tabs, twenty times at once: one hand-over, one answer', async () => {
    const ready = await one()
    const desk = await offlineDesk(world)
    const entry = made(desk, ready)
    world.clock.set(instant(desk.at + HOUR))
    const tabs = [desk.officer, await world.asStaff('windowOfficer')].map(patient)
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => syncEntries(tabs[n % 2] ?? desk.officer, desk.device, [entry, entry])),
    )
    for (const answer of answers.flat()) expect(answer).toEqual({ entryId: entry.entryId, outcome: 'confirmed' })
    expect(await timesHandedOver(world, ready.caseId)).toBe(1)
  })

  it('of one card by five devices and online, all at once: one wins, the others go before a person', async () => {
    const ready = await one()
    const desks = await Promise.all(Array.from({ length: 5 }, () => offlineDesk(world)))
    const entries = desks.map((desk) => made(desk, ready))
    world.clock.set(instant((desks[0]?.at ?? 0) + HOUR))
    const before = (await openTasks(world)).length
    const online = patient(await world.asStaff('windowOfficer'))
    const [there, ...answers] = await Promise.all([
      handOverOnline(world, online, ready),
      ...desks.map(({ officer, device }, n) => syncEntries(patient(officer), device, entries.slice(n, n + 1))),
    ])
    const won = answers.flat().filter(({ outcome }) => outcome === 'confirmed').length
    expect(won + (there ? 1 : 0)).toBe(1)
    const told = answers.flat().filter(({ outcome }) => outcome === 'conflict')
    for (const { reason } of told) expect(reason).toBe('handedOverElsewhere')
    expect(await timesHandedOver(world, ready.caseId)).toBe(1)
    expect((await openTasks(world)).length - before).toBe(told.length)
  })

  it('tried online first, saved, and the answer lost: the entry under the same id is that hand-over', async () => {
    const ready = await one()
    const desk = await offlineDesk(world)
    world.clock.set(instant(desk.at))
    const entry = made(desk, ready)
    expect(await handOverOnline(world, desk.officer, ready, entry.entryId)).toBe(true)
    world.clock.set(instant(desk.at + HOUR))
    expect(await syncEntries(desk.officer, desk.device, [entry])).toMatchObject([{ outcome: 'confirmed' }])
    expect(await timesHandedOver(world, ready.caseId)).toBe(1)
  })

  it('tried online while the entry is judged, and killed before the ledger had it: confirmed is entered', async () => {
    const ready = await one()
    const desk = await offlineDesk(world)
    const entry = made(desk, ready)
    world.clock.set(instant(desk.at))
    const linesOf = async () => {
      const query = { index: 'office', equals: { office: AUTHORITY }, order: 'desc' as const, limit: 1000 }
      return (await world.deps.store.table(ledger).find(query)).items.filter(({ caseId }) => caseId === ready.caseId)
    }
    const handedOver = async () => (await linesOf()).find(({ movement }) => movement === 'handedOver')
    let isTried = false
    const tryOnline = async (): Promise<void> => {
      isTried = true
      expect(await handOverOnline(world, desk.officer, ready, entry.entryId)).toBe(true)
      const line = await handedOver()
      const record = await caseRecord(world, ready.caseId)
      if (line === undefined) throw new Error('not handed over')
      await world.deps.store.table(ledger).remove(line._id)
      const { movement, oldCard, feeFen } = line
      const facts = { movement, oldCard, feeFen, entry: record.history.length - 1 }
      const outbox = [
        { id: entry.entryId, at: line.at, kind: 'enterLedger' as const, code: 'enterLedger' as const, facts },
      ]
      await world.deps.store
        .table(applications)
        .replace(record._id, record.version, { ...record, outbox, outboxWaiting: 1 })
    }
    const { reference } = world.deps
    const authorities = async () => {
      if (!isTried) await tryOnline()
      return reference.authorities()
    }
    const officer = await asksWith({ reference: { ...reference, authorities } })
    expect(await syncEntries(officer, desk.device, [entry])).toEqual([{ entryId: entry.entryId, outcome: 'confirmed' }])
    expect(isTried).toBe(true)
    expect(await handedOver()).toBeDefined()
    expect(await caseRecord(world, ready.caseId)).toMatchObject({ outbox: [] })
    expect(await timesHandedOver(world, ready.caseId)).toBe(1)
  })

  it('taken back since: sent again they are still confirmed, and the card stays in the safe', async () => {
    const ready = await one()
    const desk = await offlineDesk(world)
    const entry = made(desk, ready)
    world.clock.set(instant(desk.at + HOUR))
    const [first] = await syncEntries(desk.officer, desk.device, [entry])
    const undo = { reason: 'wrongPerson' as const, note: 'The card came back at once' }
    await desk.officer.get('window', 'undoHandOver', { caseId: ready.caseId, handoverAt: desk.at, ...undo })
    expect(await syncEntries(desk.officer, desk.device, [entry])).toEqual([first])
    expect((await caseRecord(world, ready.caseId)).state).toBe('ready')
    expect(await timesHandedOver(world, ready.caseId)).toBe(1)
  })

  it('confirmed before the device was revoked stay confirmed; the others go before a person', async () => {
    const [first, second] = await readyCases(world, 2)
    if (first === undefined || second === undefined) throw new Error('no cases')
    const desk = await offlineDesk(world)
    const entries = [made(desk, first), made(desk, second, MINUTE)]
    world.clock.set(instant(desk.at + HOUR))
    await syncEntries(desk.officer, desk.device, entries.slice(0, 1))
    const supervisor = await world.asStaff('supervisor')
    await supervisor.get('window', 'revokeDevice', { deviceId: desk.device.deviceId, version: 1 })
    expect(await syncEntries(desk.officer, desk.device, entries)).toMatchObject([
      { outcome: 'confirmed' },
      { outcome: 'conflict', reason: 'deviceRevoked' },
    ])
  })

  it.each([
    ['applications', 'beforeWriting'],
    ['applications', 'afterWriting'],
    ['tasks', 'beforeWriting'],
    ['tasks', 'afterWriting'],
    ['accessLog', 'beforeWriting'],
  ] as const)(
    'the line to the store goes down at %s, %s: unavailable, and sent again all is done once',
    async (where, when) => {
      const [good, gone, last] = await readyCases(world, 3)
      if (good === undefined || gone === undefined || last === undefined) throw new Error('no cases')
      const desk = await offlineDesk(world)
      const entries = [made(desk, gone), made(desk, good, MINUTE), made(desk, last, 2 * MINUTE)]
      world.clock.set(instant(desk.at + HOUR))
      await handOverOnline(world, await world.asStaff('windowOfficer'), gone)
      const before = (await openTasks(world)).length
      const store = faultyStore(world.deps.store)
      const officer = await asksWith({ store })
      store.failNext(where, when)
      const { deviceId } = desk.device
      expect(await officer.ask('window', 'syncHandOvers', { deviceId, entries })).toMatchObject({
        ok: false,
        error: { kind: 'unavailable' },
      })
      expect(await syncEntries(officer, desk.device, entries)).toMatchObject([
        { outcome: 'conflict', reason: 'handedOverElsewhere' },
        { outcome: 'confirmed' },
        { outcome: 'confirmed' },
      ])
      expect((await openTasks(world)).length - before).toBe(1)
      for (const { caseId } of [good, gone, last]) expect(await timesHandedOver(world, caseId)).toBe(1)
    },
    60_000,
  )

  it('a fault of ours with one of them: it waits, the others are done', async () => {
    const [last, ...cases] = await readyCases(world, 4)
    if (last === undefined) throw new Error('no case')
    const desk = await offlineDesk(world)
    const entries = cases.map((ready, n) => made(desk, ready, n * MINUTE))
    world.clock.set(instant(desk.at + HOUR))
    let broken = true
    const { files } = world.deps
    const officer = await asksWith({
      files: {
        ...files,
        put: async (id, content) => {
          if (broken) {
            broken = false
            throw new Error('disk full')
          }
          return files.put(id, content)
        },
      },
    })
    expect((await syncEntries(officer, desk.device, entries)).map(({ entryId }) => entryId)).toEqual(
      entries.slice(1).map(({ entryId }) => entryId),
    )
    expect(await syncEntries(officer, desk.device, entries)).toEqual(
      entries.map(({ entryId }) => ({ entryId, outcome: 'confirmed' })),
    )
    broken = true
    const alone = made(desk, last, 4 * MINUTE)
    const { deviceId } = desk.device
    expect(await officer.ask('window', 'syncHandOvers', { deviceId, entries: [alone] })).toMatchObject({
      ok: false,
      error: { kind: 'fault' },
    })
  })

  it('a slow store: what fits into the time of a call is answered, the rest the next time', async () => {
    const cases = await readyCases(world, 4)
    const desk = await offlineDesk(world)
    const entries = cases.map((ready, n) => made(desk, ready, n * MINUTE))
    world.clock.set(instant(desk.at + HOUR))
    const { files } = world.deps
    const slow: Dependencies['files'] = {
      ...files,
      put: async (id, content) => {
        world.clock.pass(5000)
        return files.put(id, content)
      },
    }
    const officer = await asksWith({ files: slow })
    expect(await syncEntries(officer, desk.device, entries)).toHaveLength(2)
    expect(await syncEntries(officer, desk.device, entries)).toHaveLength(4)
    for (const { caseId } of cases) expect(await timesHandedOver(world, caseId)).toBe(1)
  })

  it('of a device nobody knows: refused, nothing written', async () => {
    const desk = await offlineDesk(world)
    const entry = made(desk, await one())
    const answer = await desk.officer.ask('window', 'syncHandOvers', {
      deviceId: offlineDevice(AUTHORITY).deviceId,
      entries: [entry],
    })
    expect(answer).toMatchObject({ ok: false, error: { kind: 'refused', code: 'deviceUnknown' } })
  })
})
