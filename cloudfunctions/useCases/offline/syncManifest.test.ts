import { plainDate } from '@resident-card/shared'
import type { ApplicationId, CountyCode, SignedKeyList } from '@resident-card/shared'
import { inventedNumber } from '../../adapters/synthetic/inventedNumber'
import { applyFor, DEVICE } from '../../local/demo/journey'
import { signaturePicture } from '../../local/demo/pictures'
import { accessLog } from '../../records/accessLog'
import { applications } from '../../records/application'
import { readyCases } from '../../testing/offlineCases'
import { offlineDevice } from '../../testing/offlineDevice'
import type { OfflineDevice } from '../../testing/offlineDevice'
import { describeOnStores } from '../../testing/onStores'
import { aWorld, AUTHORITY, OTHER_AUTHORITY, PHONE } from '../../testing/world'
import type { Citizen, World } from '../../testing/world'
import { sealPersonal } from '../case/personalData'

const HOUR = 60 * 60_000

describe('what a device holds', () => {
  let world: World
  beforeEach(async () => {
    world = await aWorld()
  })
  afterEach(() => world.close())

  const enrolled = async (authority = AUTHORITY) => {
    const officer = await world.asStaff('windowOfficer', { authority })
    const device = offlineDevice(authority)
    await device.enrol(officer)
    return { officer, device }
  }
  const ready = async (citizen: Citizen, authority = AUTHORITY): Promise<string> => {
    const { caseId } = await applyFor(citizen, { reason: 'damaged', phone: PHONE, acceptingAuthority: authority })
    await world.walk(citizen, caseId, ['pass', 'issue', 'produce', 'dispatch', 'receive'])
    return caseId
  }
  const held = (device: OfflineDevice): readonly string[] => [...device.cases.values()].map(({ caseId }) => caseId)

  it('is where else in the prefecture cards are collected, with the first page of all only', async () => {
    const { officer, device } = await enrolled()
    const offices = async () => (await device.sync(officer)).map((page) => page.offices)
    const [[first], later] = [await offices(), await offices()]
    expect(first).toContainEqual(expect.objectContaining({ id: OTHER_AUTHORITY, address: expect.any(String) }))
    expect(first?.map(({ id }) => id)).not.toContain(AUTHORITY)
    expect(new Set(first?.map(({ id }) => id.slice(0, 4)))).toEqual(new Set([AUTHORITY.slice(0, 4)]))
    expect(later).toEqual([undefined])
  })

  it('is name, place, fee and last day of the cases ready at its window, and the code leads to them', async () => {
    const citizen = await world.asCitizen()
    const caseId = await ready(citizen)
    const { officer, device } = await enrolled()
    const [page] = await device.sync(officer)
    expect(page).toMatchObject({ full: true, more: false, gone: [], revoked: [], now: world.clock.now() })
    const mine = await citizen.get('applications', 'getMyCase', { caseId })
    const code = await citizen.get('applications', 'getCollectionCode', { caseId, device: DEVICE })
    const verdict = await device.scan(code.slots[0]?.digits ?? '', world.clock.now())
    expect(verdict).toMatchObject({
      verdict: 'ready',
      case: {
        caseId,
        caseNo: mine.caseNo,
        name: citizen.resident.facts.name,
        reason: 'damaged',
        receivedAt: world.clock.now(),
        collectBy: mine.clocks.find(({ kind }) => kind === 'collect')?.dueOn,
        feeDueFen: 4000,
        guardianMay: false,
      },
    })
    expect(JSON.stringify(page)).not.toContain(citizen.resident.facts.citizenNumber)
    expect(JSON.stringify(page)).not.toContain(PHONE)
  })

  it('says that a guardian may collect for a holder under sixteen', async () => {
    const [one] = await readyCases(world, 1)
    const collection = world.deps.store.table(applications)
    const record = await collection.get(one?.caseId ?? '')
    if (record === undefined) throw new Error('no case')
    const born = { area: '520102' as CountyCode, birthDate: plainDate('2014-03-02'), gender: 'male', which: 0 } as const
    const child = { name: 'A child', citizenNumber: inventedNumber(born), phone: PHONE }
    const personal = sealPersonal(world.deps, record._id as ApplicationId, child)
    await collection.update(record._id, record.version, { set: { personal } })
    const { officer, device } = await enrolled()
    await device.sync(officer)
    const may = [...device.cases.values()].map(({ caseId, guardianMay }) => [caseId === record._id, guardianMay])
    expect(may.sort()).toEqual([
      [false, false],
      [true, true],
    ])
  })

  it('follows the window: came, handed over, taken back', async () => {
    const { officer, device } = await enrolled()
    await device.sync(officer)
    const sync = async () => {
      world.clock.pass(30_000)
      return device.sync(officer)
    }
    const citizen = await world.asCitizen()
    const caseId = await ready(citizen)
    const [came] = await sync()
    expect(came).toMatchObject({ full: false, gone: [], more: false })
    expect(held(device)).toEqual([caseId])
    const [firstTag] = [...device.cases.keys()]

    const { slots } = await citizen.get('applications', 'getCollectionCode', { caseId, device: DEVICE })
    const input = slots[0]?.digits ?? ''
    const scanned = await officer.get('window', 'scan', { input })
    const version = scanned.case?.version ?? -1
    await officer.get('window', 'handOver', {
      caseId,
      version,
      input,
      checks: ['faceMatchesNewCard', 'cardAndChipRight'],
      collector: 'holder',
      oldCard: 'returned',
      feePaid: true,
      signatureBase64: signaturePicture(),
    })
    expect((await sync())[0]).toMatchObject({ rows: [], gone: [firstTag] })
    expect(held(device)).toEqual([])

    const record = await world.deps.store.table(applications).get(caseId)
    const mistake = { reason: 'pressedByMistake' as const, note: 'The card is still in the safe' }
    const handoverAt = record?.handover?.at ?? 0
    await officer.get('window', 'undoHandOver', { caseId, handoverAt, ...mistake })
    await sync()
    expect([...device.cases.keys()]).toEqual([firstTag])
  })

  it('a card sent back and come again has a new tag; the old one is gone, also for a device that slept meanwhile', async () => {
    const citizen = await world.asCitizen()
    const caseId = await ready(citizen)
    const { officer, device } = await enrolled()
    await device.sync(officer)
    const [firstTag] = [...device.cases.keys()]
    const { slots } = await citizen.get('applications', 'getCollectionCode', { caseId, device: DEVICE })
    const { case: found } = await officer.get('window', 'scan', { input: slots[0]?.digits ?? '' })
    world.clock.pass(HOUR)
    const damaged = { caseId, version: found?.version ?? -1, reason: 'wrongPrint' as const, note: 'name' }
    await officer.get('window', 'sendBack', damaged)
    world.clock.pass(HOUR)
    await world.walk(citizen, caseId, ['produce', 'dispatch', 'receive'])
    const [page] = await device.sync(officer)
    expect(page?.gone).toEqual([firstTag])
    expect(held(device)).toEqual([caseId])
    expect([...device.cases.keys()]).not.toContain(firstTag)
    expect((await device.scan(slots[0]?.digits ?? '', world.clock.now())).verdict).toBe('expired')
  })

  it("is never another authority's", async () => {
    await ready(await world.asCitizen())
    const { officer, device } = await enrolled(OTHER_AUTHORITY)
    await device.sync(officer)
    expect(held(device)).toEqual([])
  })

  it('sends a change once, not at every sync of the minutes it is looked back at', async () => {
    const { officer, device } = await enrolled()
    await device.sync(officer)
    world.clock.pass(10 * 60_000)
    await device.sync(officer)
    await readyCases(world, 20)
    world.clock.pass(1000)
    const sent: number[] = []
    for (let n = 0; n < 8; n += 1) {
      const pages = await device.sync(officer)
      sent.push(pages.reduce((total, { rows }) => total + rows.length, 0))
      world.clock.pass(30_000)
    }
    expect(sent).toEqual([21, 0, 0, 0, 0, 0, 0, 0])
  })

  it('meets a change saved late by an instance whose clock is behind', async () => {
    const { officer, device } = await enrolled()
    await device.sync(officer)
    const [late] = await readyCases(world, 1)
    const collection = world.deps.store.table(applications)
    world.clock.pass(HOUR)
    await device.sync(officer)
    const record = await collection.get(late?.caseId ?? '')
    if (record === undefined) throw new Error('no case')
    // Its command began a minute and a half ago.
    const at = world.clock.now() - 90_000
    await collection.update(record._id, record.version, { set: { 'window.at': at, place: 'B7' } })
    world.clock.pass(1000)
    await device.sync(officer)
    expect([...device.cases.values()].find(({ caseId }) => caseId === record._id)?.place).toBe('B7')
  })

  it.each([
    ['a day and a minute old', async (device: OfflineDevice) => (world.clock.pass(24 * HOUR + 60_000), device.cursor)],
    ['made up', async () => 'changes.aaaaaaaa.abc.abc..'],
    ['of another kind', async () => 'b2xkZXIgdmVyc2lvbg'],
    [
      'with a store cursor of something else',
      async (device: OfflineDevice) => device.cursor?.replace(/\.\./, '.AAAA.'),
    ],
  ])(
    'begins anew with a cursor that is %s',
    async (_name, cursorOf) => {
      await ready(await world.asCitizen())
      const { officer, device } = await enrolled()
      await device.sync(officer)
      const since = (await cursorOf(device)) ?? ''
      const page = await officer.get('window', 'syncManifest', { deviceId: device.deviceId, since })
      expect(page).toMatchObject({ full: true, more: false })
      expect(page.rows).toHaveLength(1)
    },
    60_000,
  )

  it('begins anew with the cursor of another device', async () => {
    const { officer, device } = await enrolled()
    await device.sync(officer)
    const other = offlineDevice(AUTHORITY)
    await other.enrol(officer)
    const since = device.cursor ?? ''
    expect(await officer.get('window', 'syncManifest', { deviceId: other.deviceId, since })).toMatchObject({
      full: true,
    })
  })

  it('learns what was revoked: a day back with everything, then what is new', async () => {
    const citizen = await world.asCitizen()
    const caseId = await ready(citizen)
    await citizen.get('applications', 'getCollectionCode', { caseId, device: DEVICE })
    const { officer, device } = await enrolled()
    await device.sync(officer)
    const lost = 'lost0000000000000000000000'
    const { slots } = await citizen.get('applications', 'getCollectionCode', { caseId, device: lost })
    const input = slots[0]?.digits ?? ''
    expect((await device.scan(input, world.clock.now())).verdict).toBe('ready')
    world.clock.pass(1000)
    await citizen.get('applications', 'revokeOtherCodes', { caseId, device: DEVICE })
    await device.sync(officer)
    expect((await device.scan(input, world.clock.now())).verdict).toBe('revoked')

    const fresh = await enrolled()
    await fresh.device.sync(fresh.officer)
    expect([...fresh.device.revoked]).toEqual([...device.revoked])
  })

  it('sends the key list only to whoever has an older one', async () => {
    const { officer, device } = await enrolled()
    const ask = (keySerial?: number): Promise<{ keyList?: SignedKeyList | undefined }> =>
      officer.get('window', 'syncManifest', {
        deviceId: device.deviceId,
        ...(keySerial !== undefined && { keySerial }),
      })
    const serial = world.deps.keys.keySerial()
    expect((await ask()).keyList).toEqual(world.deps.keys.keyList())
    expect((await ask(serial - 1)).keyList).toEqual(world.deps.keys.keyList())
    expect((await ask(serial)).keyList).toBeUndefined()
  })

  it('is in the access log before it is sent: once a case, device, officer and day', async () => {
    const citizen = await world.asCitizen()
    const caseId = await ready(citizen)
    const { officer, device } = await enrolled()
    const entries = async () => {
      const query = { index: 'caseWhat', equals: { caseId }, limit: 1000 }
      const { items } = await world.deps.store.table(accessLog).find(query)
      return items.filter(({ what }) => what === 'syncManifest')
    }
    const whole = () => officer.get('window', 'syncManifest', { deviceId: device.deviceId })
    await whole()
    await whole()
    expect(await entries()).toMatchObject([{ caseId, holder: citizen.key, office: AUTHORITY, at: world.clock.now() }])
    const other = await enrolled()
    await other.device.sync(other.officer)
    expect(await entries()).toHaveLength(2)
    world.clock.pass(24 * HOUR)
    await whole()
    expect(await entries()).toHaveLength(3)
  })
})

describeOnStores('the cases of a large authority', (makeStore) => {
  let world: World
  beforeAll(async () => {
    const store = await makeStore()
    world = await aWorld(store === undefined ? {} : { store })
  })
  afterAll(() => world.close())

  it('comes in pages when there is much; what changes on the way comes after', async () => {
    const made = await readyCases(world, 1100)
    const officer = await world.asStaff('windowOfficer')
    const device = offlineDevice(AUTHORITY)
    await device.enrol(officer)
    const held = (): readonly string[] => [...device.cases.values()].map(({ caseId }) => caseId)
    const pages = await device.sync(officer)
    expect(pages.map(({ full, more, rows }) => [full, more, rows.length])).toEqual([
      [true, true, 500],
      [false, true, 500],
      [false, false, 101],
    ])
    for (const { next } of pages) expect(next.length).toBeLessThanOrEqual(512)
    expect(new Set(held()).size).toBe(1101)
    expect(held()).toEqual(expect.arrayContaining(made.map(({ caseId }) => caseId)))
    // What a cursor has no room to remember is sent twice, and twice is once; after that nothing is.
    world.clock.pass(10 * 60_000)
    await device.sync(officer)
    expect(held()).toHaveLength(1101)
    world.clock.pass(10 * 60_000)
    expect(await device.sync(officer)).toMatchObject([{ full: false, more: false, rows: [], gone: [] }])
  })
})
