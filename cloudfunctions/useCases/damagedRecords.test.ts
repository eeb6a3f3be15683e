import type { Queue } from '@resident-card/shared'
import { applications } from '../records/application'
import type { ApplicationRecord } from '../records/application'
import type { Asking } from '../local/demo/ask'
import { applyFor } from '../local/demo/journey'
import type { Step } from '../local/demo/journey'
import { offlineDevice } from '../testing/offlineDevice'
import { describeOnStores } from '../testing/onStores'
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

  /** Two cases taken as far as `steps`; the first is damaged. */
  const twoCases = async (steps: readonly Step[]) => {
    const made: { readonly caseId: string; readonly caseNo: string; readonly whose: Citizen }[] = []
    for (let n = 0; n < 2; n += 1) {
      const whose = await world.asCitizen()
      const applied = await applyFor(whose, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })
      await world.walk(whose, applied.caseId, steps)
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

  const AT_THE_WINDOW: readonly Step[] = ['pass', 'issue', 'produce', 'dispatch', 'receive']

  /** The lists for which a case's own data are opened, how a case comes there, and whose they are. */
  const LISTS: readonly (readonly [string, readonly Step[], () => Promise<readonly Listed[]>])[] = [
    ['verify', [], async () => queueOf((await world.desks()).acceptingOfficer, 'verify')],
    ['issue', ['pass'], async () => queueOf((await world.desks()).countyReviewer, 'issue')],
    ['held', ['hold'], async () => queueOf((await world.desks()).countyReviewer, 'held')],
    ['produce', AT_THE_WINDOW.slice(0, 2), async () => queueOf((await world.desks()).production, 'produce')],
    ['dispatch', AT_THE_WINDOW.slice(0, 3), async () => queueOf((await world.desks()).production, 'dispatch')],
    ['receive', AT_THE_WINDOW.slice(0, 4), async () => queueOf((await world.desks()).windowOfficer, 'receive')],
    ['ready', AT_THE_WINDOW, async () => queueOf((await world.desks()).windowOfficer, 'ready')],
    [
      'a device without network',
      AT_THE_WINDOW,
      async () => {
        const { windowOfficer } = await world.desks()
        const device = offlineDevice(AUTHORITY)
        await device.enrol(windowOfficer)
        await device.sync(windowOfficer)
        return [...device.cases.values()].map(({ caseNo, name }) => ({ caseNo, name }))
      },
    ],
  ]

  it.each(LISTS)('closes no desk: %s shows it by its number, and the others as ever', async (_queue, steps, list) => {
    const { damaged, whole } = await twoCases(steps)
    const rows = await list()
    expect(rows.filter(({ caseNo }) => caseNo === damaged.caseNo)).toEqual([{ caseNo: damaged.caseNo, name: '' }])
    expect(rows.find(({ caseNo }) => caseNo === whole.caseNo)?.name).toBe(whole.whose.resident.facts.name)
    await list()
    expect(await tasksAbout(damaged.caseId)).toMatchObject([{ kind: 'damagedRecord', caseNo: damaged.caseNo }])
    expect(await tasksAbout(whole.caseId)).toEqual([])
  })

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
