import { settingMs } from '@resident-card/shared'
import { aManifestRow } from './ground/testing/disk'
import { aHandOver, aPreparedDevice, type Device } from './testing'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const IDLE_LOCK_MS = settingMs('idleLock', Date.parse('2026-11-26T12:00:00+08:00'))

/** A prepared window without network. */
const cutOff = async (): Promise<Device> => {
  const device = await aPreparedDevice(3)
  device.office.reachable = false
  device.desk.goOffline()
  return device
}
const vaultAfterARound = async ({ desk }: Device): Promise<string> => {
  await desk.again()
  return desk.state.vault
}
/** Wakes up: only the device's own clock has counted. */
const sleep = (device: Device, ms: number): void => {
  device.wall += ms
  device.office.now += ms
}

describe('a desk that nobody uses', () => {
  test('locks itself after a quarter of an hour, and says that it was for this', async () => {
    const device = await cutOff()
    device.pass(IDLE_LOCK_MS - 1)
    expect(await vaultAfterARound(device)).toBe('open')
    device.pass(1)
    expect(await vaultAfterARound(device)).toBe('locked')
    const { staff, cases, lockedByIdling, dataAt } = device.desk.state
    expect({ staff, cases, lockedByIdling }).toEqual({ staff: undefined, cases: undefined, lockedByIdling: true })
    expect(dataAt).toBeDefined()
  })

  test('has lost nothing: the PIN opens what was there, as new as it was', async () => {
    const device = await aPreparedDevice(3)
    device.office.changes.rows = [aManifestRow(4)]
    device.pass(MINUTE)
    await device.desk.again()
    const { dataAt, cases } = device.desk.state
    device.office.reachable = false
    device.pass(IDLE_LOCK_MS)
    expect(await vaultAfterARound(device)).toBe('locked')
    expect(device.desk.state.dataAt).toBe(dataAt)
    expect(await device.desk.unlock('123456')).toBe('open')
    expect(device.desk.state).toMatchObject({ vault: 'open', cases, dataAt })
    expect(device.desk.state.lockedByIdling).toBeUndefined()
    expect(await device.desk.judge(device.office.code(4))).toMatchObject({ verdict: 'ready' })
  })

  test.each<readonly [string, (device: Device) => unknown]>([
    ['a touch or a key', ({ desk }) => desk.used()],
    ['a scan', ({ desk, office }) => desk.judge(office.code(2))],
    ['a hand-over', (device) => device.desk.handOver(aHandOver(device, 1))],
    ['the PIN, typed once more', ({ desk }) => desk.unlock('123456')],
  ])('%s puts it off', async (_use, use) => {
    const device = await cutOff()
    device.pass(IDLE_LOCK_MS - MINUTE)
    await use(device)
    device.pass(IDLE_LOCK_MS - MINUTE)
    expect(await vaultAfterARound(device)).toBe('open')
    device.pass(MINUTE)
    expect(await vaultAfterARound(device)).toBe('locked')
  })

  test('its own rounds are no use of it: data brought up to date all the while, and locked all the same', async () => {
    const device = await aPreparedDevice(3)
    for (let minute = 0; minute < 15; minute += 1) {
      expect(device.desk.state.vault).toBe('open')
      device.pass(MINUTE)
      await device.desk.again()
    }
    expect(device.desk.state.vault).toBe('locked')
    const syncs = device.office.syncs.length
    device.pass(MINUTE)
    await device.desk.again()
    expect(device.office.syncs).toHaveLength(syncs)
  })

  test('goes on sending what waits: that needs no PIN', async () => {
    const device = await cutOff()
    for (const at of [1, 2]) await device.desk.handOver(aHandOver(device, at))
    device.pass(IDLE_LOCK_MS)
    expect(await vaultAfterARound(device)).toBe('locked')
    expect(device.desk.state.queue.waiting).toBe(2)
    device.office.reachable = true
    await device.desk.again()
    device.desk.look()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(device.desk.state).toMatchObject({ vault: 'locked', connection: 'online', queue: { waiting: 0 } })
    expect(device.office.sent.flatMap(({ entries }) => entries)).toHaveLength(2)
  })

  test('and locked: data a day old are wiped as ever', async () => {
    const device = await cutOff()
    device.pass(IDLE_LOCK_MS)
    expect(await vaultAfterARound(device)).toBe('locked')
    device.pass(24 * HOUR)
    expect(await vaultAfterARound(device)).toBe('wiped')
    expect(device.desk.state.lockedByIdling).toBeUndefined()
  })
})

describe('a laptop shut for an hour', () => {
  test('is locked on the next round', async () => {
    const device = await cutOff()
    sleep(device, HOUR)
    expect(await vaultAfterARound(device)).toBe('locked')
  })

  test.each<readonly [string, (device: Device) => Promise<unknown>, unknown]>([
    ['a code is judged', ({ desk, office }) => desk.judge(office.code(1)), { verdict: 'noData' }],
    ['a card is handed over', (device) => device.desk.handOver(aHandOver(device, 1)), { ok: false, code: 'locked' }],
  ])('is locked before %s, also where no round came first', async (_what, act, said) => {
    const device = await cutOff()
    sleep(device, HOUR)
    expect(await act(device)).toMatchObject(said as object)
    expect(device.desk.state.vault).toBe('locked')
  })

  test('is locked by the first touch, not kept open by it', async () => {
    const device = await cutOff()
    sleep(device, HOUR)
    device.desk.used()
    expect(device.desk.state.vault).toBe('locked')
  })

  test('asks the server nothing in the name of data that are about to lock', async () => {
    const device = await aPreparedDevice(3)
    sleep(device, HOUR)
    const syncs = device.office.syncs.length
    device.desk.look()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(device.desk.state.vault).toBe('locked')
    expect(device.office.syncs).toHaveLength(syncs)
  })
})

describe('a clock that is set', () => {
  test('back does not keep the desk open', async () => {
    const device = await cutOff()
    device.pass(10 * MINUTE)
    await device.desk.again()
    device.wall -= 3 * HOUR
    await device.desk.again()
    device.pass(5 * MINUTE)
    expect(await vaultAfterARound(device)).toBe('locked')
  })

  test('back does not open what is locked', async () => {
    const device = await cutOff()
    device.pass(IDLE_LOCK_MS)
    await device.desk.again()
    device.wall -= HOUR
    device.desk.used()
    expect(await vaultAfterARound(device)).toBe('locked')
  })

  test('back on a phone that has no other clock: what was counted before counts', async () => {
    const device = await cutOff()
    device.steady = undefined
    device.desk.used()
    for (const minutes of [5, 5, -60, 5]) {
      device.wall += minutes * MINUTE
      await device.desk.again()
    }
    expect(device.desk.state.vault).toBe('locked')
  })

  test('forward locks a little early, and that is all', async () => {
    const device = await cutOff()
    device.wall += 20 * MINUTE
    expect(await vaultAfterARound(device)).toBe('locked')
    expect(await device.desk.unlock('123456')).toBe('open')
    expect(await vaultAfterARound(device)).toBe('open')
  })
})

describe('a hand-over open when the desk locks', () => {
  test('is told that the PIN is needed; after it the same form goes through, nothing ticked or signed again', async () => {
    const device = await cutOff()
    const form = aHandOver(device, 1)
    device.pass(IDLE_LOCK_MS)
    expect(await device.desk.handOver(form)).toEqual({ ok: false, code: 'locked' })
    expect(device.desk.state.queue.lines).toEqual([])
    expect(await device.desk.unlock('123456')).toBe('open')
    expect(await device.desk.handOver(form)).toMatchObject({ ok: true })
  })

  test('longer than a scan holds: the code is scanned once more, for the same form', async () => {
    const device = await cutOff()
    const form = aHandOver(device, 1)
    device.pass(HOUR)
    expect(await device.desk.handOver(form)).toEqual({ ok: false, code: 'locked' })
    await device.desk.unlock('123456')
    expect(await device.desk.handOver(form)).toEqual({ ok: false, code: 'scanAgain' })
    const { input, scannedAt } = aHandOver(device, 1)
    expect(await device.desk.handOver({ ...form, input, scannedAt })).toMatchObject({ ok: true })
  })
})

test('data of another officer, prepared in another tab since, did not lock by idling', async () => {
  const device = await cutOff()
  const right = device.otherTab()
  device.pass(IDLE_LOCK_MS)
  await device.desk.again()
  expect(device.desk.state.lockedByIdling).toBe(true)
  device.office.reachable = true
  device.office.account = 'officer-b'
  await right.prepare('654321', 'Window 1')
  await device.desk.elsewhere()
  expect(device.desk.state).toMatchObject({ vault: 'locked' })
  expect(device.desk.state.lockedByIdling).toBeUndefined()
})
