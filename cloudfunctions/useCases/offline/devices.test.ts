import { newDeviceId, offlineDevice } from '../../testing/offlineDevice'
import { describeOnStores } from '../../testing/onStores'
import { patient } from '../../testing/patient'
import { aWorld, AUTHORITY, OTHER_AUTHORITY } from '../../testing/world'
import type { World } from '../../testing/world'

describeOnStores("a window's device", (makeStore) => {
  let world: World
  beforeAll(async () => {
    const store = await makeStore()
    world = await aWorld(store === undefined ? {} : { store })
  })
  afterAll(() => world.close())

  const enrolling = (device: { deviceId: string; publicKey: string }, name = 'window 1') => ({
    deviceId: device.deviceId,
    publicKey: device.publicKey,
    name,
  })

  it('is enrolled once, however often and at the same moment it asks', async () => {
    const officer = await world.asStaff('windowOfficer')
    const device = offlineDevice(AUTHORITY)
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => patient(officer).ask('window', 'enrolDevice', enrolling(device))),
    )
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1)
    expect(replies[0]).toMatchObject({ ok: true, value: { deviceId: device.deviceId, version: 1, name: 'window 1' } })
    const { items } = await (await world.asStaff('supervisor')).get('window', 'listDevices', {})
    expect(items.filter(({ deviceId }) => deviceId === device.deviceId)).toHaveLength(1)
  })

  it('has one key for good: another key under its id is another device', async () => {
    const officer = await world.asStaff('windowOfficer')
    const device = offlineDevice(AUTHORITY)
    await device.enrol(officer)
    const impostor = offlineDevice(AUTHORITY, device.deviceId)
    expect(await officer.ask('window', 'enrolDevice', enrolling(impostor))).toMatchObject({
      ok: false,
      error: { kind: 'refused', code: 'deviceUnknown' },
    })
  })

  it('of another authority is as unknown as one that never was', async () => {
    const [here, there] = [
      await world.asStaff('windowOfficer'),
      await world.asStaff('windowOfficer', { authority: OTHER_AUTHORITY }),
    ]
    const device = offlineDevice(AUTHORITY)
    await device.enrol(here)
    const answers = [
      await there.ask('window', 'enrolDevice', enrolling(device)),
      await there.ask('window', 'syncManifest', { deviceId: device.deviceId }),
      await here.ask('window', 'syncManifest', { deviceId: newDeviceId() }),
    ]
    for (const answer of answers)
      expect(answer).toMatchObject({ ok: false, error: { kind: 'refused', code: 'deviceUnknown' } })
  })

  it('is revoked by the supervisor of its authority, however often it synchronised since they looked', async () => {
    const officer = await world.asStaff('windowOfficer')
    const supervisor = await world.asStaff('supervisor')
    const device = offlineDevice(AUTHORITY)
    await device.enrol(officer)
    const listed = (await supervisor.get('window', 'listDevices', {})).items
    const seen = listed.find(({ deviceId }) => deviceId === device.deviceId)
    world.clock.pass(120_000)
    await device.sync(officer)
    const command = { deviceId: device.deviceId, version: seen?.version ?? -1 }
    const revoked = await supervisor.get('window', 'revokeDevice', command)
    expect(revoked).toMatchObject({ version: 2, revokedAt: world.clock.now(), lastSyncAt: world.clock.now() })
    world.clock.pass(1000)
    expect(await supervisor.get('window', 'revokeDevice', command)).toEqual(revoked)
    for (const answer of [
      await officer.ask('window', 'syncManifest', { deviceId: device.deviceId }),
      await officer.ask('window', 'enrolDevice', enrolling(device)),
    ])
      expect(answer).toMatchObject({ ok: false, error: { kind: 'refused', code: 'deviceRevoked' } })
  })

  it.each([
    ['windowOfficer', AUTHORITY],
    ['supervisor', OTHER_AUTHORITY],
  ] as const)('is not revoked by a %s of %s', async (role, authority) => {
    const device = offlineDevice(AUTHORITY)
    await device.enrol(await world.asStaff('windowOfficer'))
    const somebody = await world.asStaff(role, { authority })
    expect(await somebody.ask('window', 'revokeDevice', { deviceId: device.deviceId, version: 1 })).toMatchObject({
      ok: false,
      error: { kind: 'notFound' },
    })
  })
})
