/** @jest-environment node */
import { HandOverQueue } from './handOverQueue'
import { aPreparedDevice, Disk } from './testing'

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
