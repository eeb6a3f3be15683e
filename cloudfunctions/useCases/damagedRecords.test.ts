import { QUEUES, isRole, isStaffRole, queuesOf } from '@resident-card/shared'
import type { CollectionInput, Queue, StaffRole } from '@resident-card/shared'
import { applications } from '../records/application'
import type { ApplicationRecord } from '../records/application'
import type { Asking } from '../local/demo/ask'
import { applyFor, takeStep } from '../local/demo/journey'
import type { Step } from '../local/demo/journey'
import { offlineDevice } from '../testing/offlineDevice'
import { describeOnStores } from '../testing/onStores'
import type { Change } from '../ports/store'
import { chinaTime } from '../testing/settableClock'
import { aWorld, AUTHORITY, PHONE } from '../testing/world'
import type { Citizen, World } from '../testing/world'

/** One bit of what is sealed turns over, as on a disk that dies. */
const damage = async ({ deps }: World, caseId: string): Promise<void> => {
  const table = deps.store.table(applications)
  const record = (await table.get(caseId)) as ApplicationRecord
  const ct = Buffer.from(record.personal.ct, 'base64')
  ct[3] = (ct[3] ?? 0) ^ 1
  await table.update(caseId, record.version, { set: { 'personal.ct': ct.toString('base64') } })
}

interface Listed {
  readonly caseNo: string
  readonly name: string
}

describeOnStores('one damaged record', (makeStore) => {
  let world: World
  let citizen: Citizen
  beforeAll(async () => {
    const store = await makeStore()
    world = await aWorld({ start: chinaTime('2026-11-26', '09:00'), ...(store !== undefined && { store }) })
    citizen = await world.asCitizen()
  })
  afterAll(() => world.close())

  let parcels = 1
  /** Two cases taken as far as `steps`; the first is damaged. */
  const twoCases = async (steps: readonly Step[], collection?: CollectionInput) => {
    const made: { readonly caseId: string; readonly caseNo: string; readonly whose: Citizen }[] = []
    for (let n = 0; n < 2; n += 1) {
      const whose = await world.asCitizen()
      const reason = collection === undefined ? 'lost' : 'damaged'
      const applying = {
        reason,
        phone: PHONE,
        acceptingAuthority: AUTHORITY,
        ...(collection && { collection }),
      } as const
      const applied = await applyFor(whose, applying)
      const { caseId } = applied
      // An odd one: the carrier brings no old card back.
      for (const step of steps)
        await takeStep(await world.desks(), { caseId, citizen: whose, n: (parcels += 2), note: 'hair' }, step)
      made.push({ ...applied, whose })
    }
    const [damaged, whole] = made
    if (damaged === undefined || whole === undefined) throw new Error('two were made')
    await damage(world, damaged.caseId)
    return { damaged, whole }
  }

  const queueOf = async (who: Asking, queue: Queue) =>
    (await who.get('casework', 'listQueue', { queue })).items.map(({ caseNo, holderName }): Listed => ({
      caseNo,
      name: holderName,
    }))

  const tasksAbout = async (caseId: string) => {
    const { supervisor } = await world.desks()
    const { items } = await supervisor.get('window', 'listTasks', { status: 'open' })
    return items.filter((task) => task.caseId === caseId)
  }

  const BY_MAIL: CollectionInput = {
    ...{ way: 'mail', recipient: 'R', phone: PHONE },
    ...{ region: '520102', regionName: 'county', address: 'street 12' },
  }
  const AT_THE_WINDOW: readonly Step[] = ['pass', 'issue', 'produce', 'dispatch', 'receive']

  /** How a case comes into each queue there is: a new one has to say. */
  const WAYS: Readonly<Record<Queue, { readonly steps: readonly Step[]; readonly collection?: CollectionInput }>> = {
    verify: { steps: [] },
    issue: { steps: ['pass'] },
    held: { steps: ['hold'] },
    produce: { steps: AT_THE_WINDOW.slice(0, 2) },
    dispatch: { steps: AT_THE_WINDOW.slice(0, 3) },
    receive: { steps: AT_THE_WINDOW.slice(0, 4) },
    ready: { steps: AT_THE_WINDOW },
    deliver: { steps: AT_THE_WINDOW.slice(0, 4), collection: BY_MAIL },
    oldCard: { steps: [...AT_THE_WINDOW.slice(0, 4), 'sign'], collection: BY_MAIL },
  }
  const STAFF: Readonly<Record<StaffRole, true>> = {
    ...{ acceptingOfficer: true, windowOfficer: true, supervisor: true },
    ...{ countyReviewer: true, production: true, carrier: true },
  }
  const staff = Object.keys(STAFF).filter((role): role is StaffRole => isRole(role) && isStaffRole(role))
  const rolesWith = (queue: Queue) => staff.filter((role) => queuesOf(role).includes(queue))

  const LISTS = QUEUES.flatMap((queue) => rolesWith(queue).map((role) => ({ queue, role })))

  it.each(LISTS)('closes no desk: $queue shows it to $role by its number, and the others as ever', async (list) => {
    const { steps, collection } = WAYS[list.queue]
    const cases = await twoCases(steps, collection)
    await seenBeside(cases, async () => queueOf((await world.desks())[list.role], list.queue))
  })

  /** As it lies in the store, past all that seals and brings up to date. */
  const changeRaw = async (caseId: string, change: Change): Promise<void> => {
    const table = world.deps.storeAsWritten.table(applications)
    const { version = 0 } = (await table.get(caseId)) ?? {}
    expect(await table.update(caseId, version, change)).toMatchObject({ ok: true })
  }

  it('closes no desk, whatever is left of what lay sealed: a part, nothing, something else', async () => {
    const cases = await twoCases(AT_THE_WINDOW)
    const { caseId } = cases.damaged
    const { personal } = (await world.deps.storeAsWritten.table(applications).get(caseId)) as ApplicationRecord
    const { ct, iv, ...named } = personal
    const left: readonly unknown[] = [
      ...[null, 'x', 7, [], {}, named, { ...named, ct }, { ...named, iv }],
      ...[7, {}, null, [ct]].map((part) => ({ ...personal, ct: part })),
      ...[null, 7, ['x']].flatMap((part) => [
        { ...personal, iv: part },
        { ...personal, kid: part },
        { ...personal, alg: part },
      ]),
    ]
    const { windowOfficer } = await world.desks()
    for (const change of [{ unset: ['personal'] }, ...left.map((value) => ({ set: { personal: value } }) as Change)]) {
      await changeRaw(caseId, change)
      await seenBeside(cases, async () => queueOf(windowOfficer, 'ready'))
      const opened = await windowOfficer.ask('casework', 'openCase', { caseId })
      expect(opened).toMatchObject({ error: { kind: 'fault', code: 'damagedRecord' } })
    }
  })

  it('closes no desk where a word that lay sealed is something else; what lies there stays', async () => {
    const { whole } = await twoCases(AT_THE_WINDOW)
    const { windowOfficer } = await world.desks()
    for (const place of [null, {}, 7, ['x']]) {
      await changeRaw(whole.caseId, { set: { place } })
      expect((await queueOf(windowOfficer, 'ready')).map(({ caseNo }) => caseNo)).toContain(whole.caseNo)
      const table = world.deps.store.table(applications)
      const record = (await table.get(whole.caseId)) as ApplicationRecord
      await table.replace(whole.caseId, record.version, record)
      expect(await world.deps.storeAsWritten.table(applications).get(whole.caseId)).toMatchObject({ place })
    }
  })

  it('is decided on by nobody; where its card is goes on being written down', async () => {
    const { damaged } = await twoCases([])
    const { acceptingOfficer } = await world.desks()
    const versionIn = async (who: Asking, queue: Queue, caseId: string) =>
      (await who.get('casework', 'listQueue', { queue })).items.find((row) => row.caseId === caseId)?.version ?? 0
    const said = { caseId: damaged.caseId, version: await versionIn(acceptingOfficer, 'verify', damaged.caseId) }
    const back = { reason: 'other' as const, note: 'note', fields: ['photo' as const] }
    for (const answer of [
      await acceptingOfficer.ask('casework', 'pass', said),
      await acceptingOfficer.ask('casework', 'return', { ...said, ...back }),
      await acceptingOfficer.ask('casework', 'hold', { ...said, suspicion: 'identity' }),
    ])
      expect(answer).toMatchObject({ error: { kind: 'fault', code: 'damagedRecord' } })
    expect((await tasksAbout(damaged.caseId)).length).toBe(1)
    const { damaged: onItsWay } = await twoCases(['pass', 'issue', 'produce', 'dispatch'])
    const { windowOfficer } = await world.desks()
    const version = await versionIn(windowOfficer, 'receive', onItsWay.caseId)
    await windowOfficer.get('window', 'receive', { caseId: onItsWay.caseId, version, place: 'A1' })
    expect(await world.deps.store.table(applications).get(onItsWay.caseId)).toMatchObject({ state: 'ready' })
  })

  it('is left out of no queue: each is somebody’s', () => {
    expect(QUEUES.filter((queue) => rolesWith(queue).length === 0)).toEqual([])
  })

  it('closes no device without network', async () => {
    const cases = await twoCases(AT_THE_WINDOW)
    await seenBeside(cases, async () => {
      const { windowOfficer } = await world.desks()
      const device = offlineDevice(AUTHORITY)
      await device.enrol(windowOfficer)
      await device.sync(windowOfficer)
      return [...device.cases.values()].map(({ caseNo, name }) => ({ caseNo, name }))
    })
  })

  const seenBeside = async (
    { damaged, whole }: Awaited<ReturnType<typeof twoCases>>,
    list: () => Promise<readonly Listed[]>,
  ): Promise<void> => {
    const rows = await list()
    expect(rows.filter(({ caseNo }) => caseNo === damaged.caseNo)).toEqual([{ caseNo: damaged.caseNo, name: '' }])
    expect(rows.find(({ caseNo }) => caseNo === whole.caseNo)?.name).toBe(whole.whose.resident.facts.name)
    await list()
    expect(await tasksAbout(damaged.caseId)).toMatchObject([{ kind: 'damagedRecord', caseNo: damaged.caseNo }])
    expect(await tasksAbout(whole.caseId)).toEqual([])
  }

  it('its holder sees in the list that there is a case, and is told of the rest in words of its own', async () => {
    const { caseId, caseNo } = await applyFor(citizen, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })
    await damage(world, caseId)
    const { items } = await citizen.get('applications', 'listMyCases', {})
    expect(items).toMatchObject([{ caseNo, holderName: '' }])
    expect(await citizen.ask('applications', 'getMyCase', { caseId })).toMatchObject({
      error: { kind: 'fault', code: 'damagedRecord' },
    })
    expect(await tasksAbout(caseId)).toHaveLength(1)
  })

  it('opened by an officer, the case says what is wrong with it; so does a scan', async () => {
    const { damaged, whole } = await twoCases(['pass', 'issue', 'produce', 'dispatch', 'receive'])
    const { windowOfficer, acceptingOfficer } = await world.desks()
    const answer = { ok: false, error: { kind: 'fault', code: 'damagedRecord' } }
    expect(await acceptingOfficer.ask('casework', 'openCase', { caseId: damaged.caseId })).toMatchObject(answer)
    const said = {
      by: 'citizenNumber' as const,
      citizenNumber: damaged.whose.resident.facts.citizenNumber,
      reason: 'noPhone' as const,
      note: '',
    }
    expect(await windowOfficer.ask('window', 'lookUp', said)).toMatchObject(answer)
    const other = { ...said, citizenNumber: whole.whose.resident.facts.citizenNumber }
    expect(await windowOfficer.ask('window', 'lookUp', other)).toMatchObject({ ok: true, value: { verdict: 'ready' } })
  })
})
