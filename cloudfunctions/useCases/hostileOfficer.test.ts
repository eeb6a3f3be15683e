import { instant, settingAt } from '@resident-card/shared'
import type { HandOverEntry } from '@resident-card/shared'
import type { Asking } from '../local/demo/ask'
import { readyCases } from '../testing/offlineCases'
import type { ReadyCase } from '../testing/offlineCases'
import { caseRecord, offlineDesk, syncEntries, taskOf } from '../testing/offlineDesk'
import type { OfflineDesk } from '../testing/offlineDesk'
import { newDeviceId, offlineDevice } from '../testing/offlineDevice'
import { describeOnStores } from '../testing/onStores'
import { aWorld, AUTHORITY, PHONE } from '../testing/world'
import type { World } from '../testing/world'
import { applyFor } from '../local/demo/journey'

const HOUR = 3_600_000

// Somebody with a right to be here who wants more than that: to hide a look, to put it on a colleague, to fill a list.
describeOnStores('an officer who means no good', (makeStore) => {
  let world: World
  let desk: OfflineDesk
  let officer: Asking
  let one: ReadyCase
  beforeAll(async () => {
    const store = await makeStore()
    world = await aWorld(store === undefined ? {} : { store })
  })
  afterAll(() => world.close())
  beforeEach(async () => {
    world.clock.pass(25 * HOUR)
    const [ready] = await readyCases(world, 1)
    if (ready === undefined) throw new Error('no case')
    one = ready
    desk = await offlineDesk(world)
    officer = desk.officer
    world.clock.set(instant(desk.at + HOUR))
  })

  const sent = (said: Partial<HandOverEntry>) => {
    const { device, at } = desk
    return device.handOver({ caseId: one.caseId, token: one.tokenAt(at), at, said })
  }
  const sync = async (said: Partial<HandOverEntry>) => {
    const [result] = await syncEntries(officer, desk.device, [sent(said)])
    if (result === undefined) throw new Error('no answer')
    return result
  }

  it('can’t push a look-up out of its holder’s history by fetching the data of the window again and again', async () => {
    const citizen = await world.asCitizen()
    const { caseId, caseNo } = await applyFor(citizen, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })
    await world.walk(citizen, caseId, ['pass', 'issue', 'produce', 'dispatch', 'receive'])
    await officer.get('window', 'lookUp', { by: 'caseNo', caseNo, reason: 'other', note: 'curious' })
    for (let day = 0; day < 210; day += 1) {
      world.clock.pass(24 * HOUR)
      await desk.device.sync(officer)
    }
    const { history } = await citizen.get('applications', 'getMyCase', { caseId })
    expect(history).toContainEqual(expect.objectContaining({ kind: 'windowSaw', note: 'curious' }))
  })

  it('learns nothing of a suspicion by looking up: the screen stands at a counter, and its holder before it', async () => {
    const citizen = await world.asCitizen()
    const { caseId, caseNo } = await applyFor(citizen, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })
    const look = () => officer.get('window', 'lookUp', { by: 'caseNo', caseNo, reason: 'noMessage', note: '' })
    const { state, dueOn } = await look()
    await world.walk(citizen, caseId, ['hold'])
    expect(await look()).toMatchObject({ verdict: 'notReady', state, dueOn })
    expect(JSON.stringify(await look())).not.toContain('onHold')
  })

  it('can’t have something else counted as a hand-over by giving an entry its number', async () => {
    const { case: found } = await officer.get('window', 'scan', { input: one.tokenAt(world.clock.now()) })
    const entryId = newDeviceId()
    const wrong = { caseId: one.caseId, version: found?.version ?? 0, reason: 'wrongPrint' as const, note: '' }
    await officer.ask('window', 'sendBack', wrong, entryId)
    const first = await sync({ entryId })
    expect(first).toMatchObject({ outcome: 'conflict' })
    expect(await sync({ entryId })).toEqual(first)
  })

  it('can’t put a hand-over on a colleague: an officer’s number stands in a task only by the server’s own word', async () => {
    const framed = { ...desk.device.officer, officerNo: '0777' }
    const result = await sync({ officer: framed })
    expect(result).toMatchObject({ outcome: 'conflict', reason: 'officerUnknown' })
    expect(JSON.stringify((await taskOf(world, result))?.ours)).not.toContain('0777')
  })

  it.each([
    ['a time beyond every calendar', { serverAt: Number.MAX_SAFE_INTEGER }],
    ['a device clock beyond every calendar', { deviceAt: Number.MAX_SAFE_INTEGER }],
    ['half a character among the words', { late: 'in hospital \ud83d' }],
    ['half a character as a number', { officer: { account: 'a', officerNo: '\ud800', at: 0, proof: 'p' } }],
    ['a number as long as a book', { officer: { account: 'a', officerNo: '7'.repeat(10_000), at: 0, proof: 'p' } }],
  ] satisfies [string, Partial<HandOverEntry>][])('%s: before a person, unread', async (_name, said) => {
    expect(await sync(said)).toMatchObject({ outcome: 'conflict', reason: 'unreadable' })
    expect((await caseRecord(world, one.caseId)).state).toBe('ready')
  })

  it.each(['\0', 'half \ud800', 'x'.repeat(9_000), '__proto__'])(
    'no card is called %j, and that is no fault of ours',
    async (id) => {
      expect(await officer.ask('window', 'makeDestruction', { oldCardIds: [id] })).toMatchObject({
        ok: false,
        error: { kind: 'invalid', fields: [{ code: 'format' }] },
      })
    },
  )

  it('can’t make devices until the supervisor no longer sees the one that matters', async () => {
    for (let made = 1; made < settingAt('devicesADay', world.clock.now()); made += 1)
      await offlineDevice(AUTHORITY).enrol(officer)
    const { publicKey } = offlineDevice(AUTHORITY)
    const another = { deviceId: newDeviceId(), publicKey, name: 'one more' }
    expect(await officer.ask('window', 'enrolDevice', another)).toMatchObject({
      ok: false,
      error: { kind: 'limited', code: 'devicesMade' },
    })
    await desk.device.enrol(officer)
    await offlineDevice(AUTHORITY).enrol(await world.asStaff('windowOfficer'))
    world.clock.pass(24 * HOUR)
    expect(await officer.ask('window', 'enrolDevice', another)).toMatchObject({ ok: true })
  })
})
