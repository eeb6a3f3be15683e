import { settingAt } from '@resident-card/shared'
import type { Asking } from '../local/demo/ask'
import { applyFor } from '../local/demo/journey'
import { livePhoto } from '../local/demo/pictures'
import { codes } from '../records/code'
import { messages } from '../records/message'
import { offlineDevice } from '../testing/offlineDevice'
import { describeOnStores } from '../testing/onStores'
import { aWorld, AUTHORITY, PHONE } from '../testing/world'
import type { Citizen, World } from '../testing/world'

const IN_BOX = ['pass', 'issue', 'produce', 'dispatch', 'receive'] as const
const DAY_MS = 86_400_000

// What may be done so often a day, asked for by many at the same moment: as often, and not once more.
describeOnStores('a limit a day', (makeStore) => {
  let world: World
  let citizen: Citizen
  let officer: Asking
  beforeAll(async () => {
    const store = await makeStore()
    world = await aWorld(store === undefined ? {} : { store })
  })
  afterAll(() => world.close())
  beforeEach(async () => {
    world.clock.pass(DAY_MS)
    citizen = await world.asCitizen()
    officer = await world.asStaff('windowOfficer')
  })
  const most = (name: Parameters<typeof settingAt>[0]) => settingAt(name, world.clock.now())
  const manyAtOnce = async (ask: (n: number) => Promise<{ readonly ok: boolean }>, count: number) =>
    (await Promise.all(Array.from({ length: count }, (_, n) => ask(n)))).filter(({ ok }) => ok).length

  it('of photos', async () => {
    const photo = { contentBase64: livePhoto('any'), type: 'image/png' } as const
    const ask = () => citizen.ask('applications', 'uploadPhoto', photo)
    expect(await manyAtOnce(ask, most('photosADay') + 20)).toBe(most('photosADay'))
    expect(await ask()).toMatchObject({ error: { kind: 'limited', code: 'photosPerDay' } })
    world.clock.pass(DAY_MS)
    expect((await ask()).ok).toBe(true)
  })

  it('of photos, and the same photo again is none', async () => {
    const photo = { contentBase64: livePhoto('any'), type: 'image/png' } as const
    const requestId = 'the-very-same-photo-1'
    const ask = () => citizen.ask('applications', 'uploadPhoto', photo, requestId)
    const first = await ask()
    for (let n = 0; n < most('photosADay') + 5; n += 1) expect(await ask()).toEqual(first)
  })

  it('of wrong names', async () => {
    const newcomer = await world.asCitizen({ unbound: true })
    const { name, citizenNumber } = newcomer.resident.facts
    const wrong = { name: `${name}x`, citizenNumber }
    const replies = await Promise.all(
      Array.from({ length: 60 }, () => newcomer.ask('applications', 'bindPerson', wrong)),
    )
    const codes = replies.map((reply) => (reply.ok ? 'ok' : reply.error.code))
    expect(codes.filter((code) => code === 'notConfirmed')).toHaveLength(most('bindTries'))
    expect(codes.filter((code) => code === 'bindTries')).toHaveLength(60 - most('bindTries'))
  })

  it('of wrong names, and the right one any number of times', async () => {
    const newcomer = await world.asCitizen({ unbound: true })
    const { name, citizenNumber } = newcomer.resident.facts
    for (let n = 0; n < 3; n += 1)
      expect((await newcomer.ask('applications', 'bindPerson', { name, citizenNumber })).ok).toBe(true)
    const other = await world.asCitizen({ unbound: true })
    for (let n = 0; n < 2 * most('bindTries'); n += 1)
      expect(await other.ask('applications', 'bindPerson', { name, citizenNumber })).toMatchObject({
        error: { code: 'alreadyBoundElsewhere' },
      })
  })

  it('of devices an officer makes known: of twice as many at once as many as may be', async () => {
    const enrol = () =>
      offlineDevice(AUTHORITY)
        .enrol(officer)
        .then(
          () => ({ ok: true }),
          () => ({ ok: false }),
        )
    expect(await manyAtOnce(enrol, 2 * most('devicesADay'))).toBe(most('devicesADay'))
  })

  it('of phones that show the code of one case: no record and no message for the rest', async () => {
    const { caseId } = await applyFor(citizen, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })
    await world.walk(citizen, caseId, IN_BOX)
    const device = (n: number) => String(n).padStart(26, '0')
    for (let n = 0; n < 30; n += 1) {
      world.clock.pass(1)
      await citizen.ask('applications', 'getCollectionCode', { caseId, device: device(n) })
    }
    const ask = (n: number) => citizen.ask('applications', 'getCollectionCode', { caseId, device: device(n) })
    expect(await manyAtOnce((n) => ask(100 + n), 30)).toBe(0)
    expect(await ask(99)).toMatchObject({ error: { kind: 'limited', code: 'codeDevices' } })
    // Those that show it go on.
    expect((await ask(0)).ok).toBe(true)
    const kept = await world.deps.store.table(codes).find({ index: 'caseId', equals: { caseId }, limit: 100 })
    expect(kept.items).toHaveLength(most('codeDevicesADay'))
    const [one] = kept.items
    const told = await world.deps.store
      .table(messages)
      .find({ index: 'account', equals: { account: one?.account ?? '' }, limit: 100 })
    expect(told.items.filter(({ code }) => code === 'codeOtherDevice').length).toBeLessThanOrEqual(
      most('codeDevicesADay'),
    )
  })
})
