import { instant, settingAt } from '@resident-card/shared'
import type { Asking } from '../../local/demo/ask'
import { tasks } from '../../records/task'
import { readyCases } from '../../testing/offlineCases'
import { offlineDesk, syncEntries } from '../../testing/offlineDesk'
import type { OfflineDesk } from '../../testing/offlineDesk'
import { newDeviceId } from '../../testing/offlineDevice'
import { describeOnStores } from '../../testing/onStores'
import { aWorld, AUTHORITY, OTHER_AUTHORITY } from '../../testing/world'
import type { World } from '../../testing/world'

const HOUR = 3_600_000

// An officer who wants to bury another window's tasks under his own.
describeOnStores('somebody who fills a list of tasks', (makeStore) => {
  let world: World
  let desk: OfflineDesk
  let officer: Asking
  beforeAll(async () => {
    const store = await makeStore()
    world = await aWorld(store === undefined ? {} : { store })
    desk = await offlineDesk(world)
    officer = desk.officer
    world.clock.set(instant(desk.at + HOUR))
  })
  afterAll(() => world.close())

  const kept = async () => {
    const equals = { office: AUTHORITY, status: 'open' }
    return (await world.deps.store.table(tasks).find({ index: 'office', equals, limit: 1000 })).items
  }
  const box = 'A'.repeat(60_000)
  const madeUp = (count: number) =>
    Array.from({ length: count }, () => ({ entryId: newDeviceId(), kid: 'nobody', box }))

  it('can’t from another authority, by a device that is not his', async () => {
    const elsewhere = await world.asStaff('windowOfficer', { authority: OTHER_AUTHORITY })
    const said = { deviceId: desk.device.deviceId, entries: madeUp(1) }
    expect(await elsewhere.ask('window', 'syncHandOvers', said)).toMatchObject({
      error: { kind: 'refused', code: 'deviceUnknown' },
    })
    expect(await kept()).toEqual([])
  })

  it('has nothing kept of what nobody knows who wrote', async () => {
    await syncEntries(officer, desk.device, madeUp(1))
    expect(JSON.stringify(await kept()).length).toBeLessThan(2_000)
  })

  it('is stopped after so many in a day; the day’s real ones wait, the next day’s are taken', async () => {
    const most = settingAt('conflictsADay', world.clock.now())
    for (let sent = 1; sent < most; sent += 1) await syncEntries(officer, desk.device, madeUp(1))
    const atOnce = await Promise.all(
      Array.from({ length: 8 }, () =>
        officer.ask('window', 'syncHandOvers', { deviceId: desk.device.deviceId, entries: madeUp(1) }),
      ),
    )
    for (const reply of atOnce)
      expect(reply).toMatchObject({ error: { kind: 'limited', code: 'tooMany', facts: { until: expect.any(Number) } } })
    expect(await kept()).toHaveLength(most)

    const [one] = await readyCases(world, 1)
    if (one === undefined) throw new Error('no case')
    const at = world.clock.now()
    const good = desk.device.handOver({ caseId: one.caseId, token: one.tokenAt(at), at, said: { dataAt: at } })
    // What is confirmed is no conflict: it is taken among them, and all the time.
    const results = await syncEntries(officer, desk.device, [...madeUp(1), good])
    expect(results).toMatchObject([{ entryId: good.entryId, outcome: 'confirmed' }])

    world.clock.pass(24 * HOUR)
    expect(await syncEntries(officer, desk.device, madeUp(1))).toMatchObject([{ outcome: 'conflict' }])
  })
})
