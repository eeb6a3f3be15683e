/** @jest-environment node */
import { VAULT } from '../../lib/vaultNames'
import { drain } from './queue/drain'
import { HandOverQueue } from './queue/handOverQueue'
import { Disk } from './ground/testing/disk'
import { aPreparedDevice, Device } from './testing'
import { Office, refused } from './ground/testing/office'

const DAY = 86_400_000

/** A disk on which a listing takes its time. */
class SlowDisk extends Disk {
  private go: () => void = () => undefined
  private readonly gate = new Promise<void>((resolve) => (this.go = resolve))
  override async list(prefix: string): Promise<readonly string[]> {
    const names = await super.list(prefix)
    await this.gate
    return names
  }
  release(): void {
    this.go()
  }
}

const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await Promise.resolve()
}

test('one answer of a server whose clock was far ahead: prepared anew the device works, also after a restart', async () => {
  const device = await aPreparedDevice()
  const { office } = device
  device.pass(DAY / 24)
  office.now += 40 * DAY
  await device.desk.call(office.ask.getSession, {})
  office.now -= 40 * DAY
  await device.desk.again()
  expect(device.desk.state.vault).toBe('wiped')

  expect(await device.desk.prepare('123456', 'Window 1')).toEqual({ ok: true })
  await device.desk.again()
  expect(await device.desk.judge(office.code(1))).toMatchObject({ verdict: 'ready' })

  office.reachable = false
  await device.restart().unlock('123456')
  await device.desk.again()
  expect(await device.desk.judge(office.code(1))).toMatchObject({ verdict: 'ready' })
})

test('a hand-over written down while the queue is being read is not overlooked: it waits to be sent', async () => {
  const disk = new SlowDisk()
  const queue = new HandOverQueue({ texts: disk })
  const reading = queue.load()
  const sealed = { kid: 'box1', box: 'sealed' }
  await queue.add({ entryId: 'e1', deviceId: 'd1', seq: 1, caseNo: '20261126-7KQ4-8', at: 1, sealed })
  disk.release()
  await reading
  expect(queue.waiting).toMatchObject([{ entryId: 'e1' }])
})

test('entries of a device the server no longer knows stay, and keep nobody else’s waiting', async () => {
  const queue = new HandOverQueue({ texts: new Disk() })
  const sealed = { kid: 'box1', box: 'sealed' }
  const entry = (seq: number, deviceId: string) =>
    queue.add({ entryId: `e${seq}`, deviceId, seq, caseNo: '20261126-7KQ4-8', at: seq, sealed })
  await entry(1, 'before the server was restored')
  await entry(2, 'enrolled since')
  await entry(3, 'before the server was restored')
  const drained = await drain({
    queue,
    changed: () => undefined,
    heard: () => undefined,
    ask: async ({ deviceId, entries }) =>
      deviceId === 'enrolled since'
        ? {
            ok: true,
            value: { now: 1, results: entries.map(({ entryId }) => ({ entryId, outcome: 'confirmed' as const })) },
          }
        : refused('deviceUnknown'),
  })
  expect(drained).toBe('later')
  expect(queue.lines.map(({ state }) => state)).toEqual(['unconfirmed', 'confirmed', 'unconfirmed'])
})

describe('signing out while the device is still busy with the PIN', () => {
  test('preparing it: nothing comes to lie here after all, neither on the disk nor in memory', async () => {
    const device = new Device(new Office(3))
    const preparing = device.desk.prepare('123456', 'Window 1')
    await until(() => device.office.syncs.length > 0)
    device.desk.forget()
    expect((await preparing).ok).toBe(false)
    expect(device.disk.sealedNames).toEqual([])
    expect(device.desk.state.vault).not.toBe('open')
    expect(await device.desk.prepare('123456', 'Window 1')).toEqual({ ok: true })
  })

  test('opening it: what was just opened is closed again', async () => {
    const device = await aPreparedDevice()
    const desk = device.restart()
    await desk.start()
    const opening = desk.unlock('123456')
    await until(() => device.disk.content.has(`${VAULT}tries`))
    desk.forget()
    await opening
    expect(desk.state.vault).not.toBe('open')
    expect(await desk.judge(device.office.code(1))).toMatchObject({ verdict: 'noData' })
  })
})
