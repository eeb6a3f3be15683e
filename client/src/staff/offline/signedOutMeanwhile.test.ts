import { aPreparedDevice, type Device } from './testing'

/** Once the disk is asked for this, the officer signs out on another page of the program. */
const signsOutOn = (device: Device, verb: 'read' | 'write', name: string): void => {
  const { disk, desk } = device
  const { read, write } = disk
  const once = (asked: string): void => {
    if (asked !== name) return
    Object.assign(disk, { read, write })
    desk.forget()
  }
  if (verb === 'read')
    disk.read = async (asked) => {
      once(asked)
      return read.call(disk, asked)
    }
  else
    disk.write = async (asked, text) => {
      once(asked)
      return write.call(disk, asked, text)
    }
}

describe('an officer who signs out meanwhile', () => {
  test('leaves nothing open that a PIN was just judged for', async () => {
    const device = await aPreparedDevice(3)
    const desk = device.restart()
    await desk.start()
    signsOutOn(device, 'read', 'vault-head')
    expect(await desk.unlock('123456')).toBe('none')
    expect(desk.state.vault).toBe('none')
    expect(desk.state.dataAt).toBeUndefined()
  })

  test('leaves nothing of what was just prepared', async () => {
    const device = await aPreparedDevice(3)
    signsOutOn(device, 'write', 'vault-head')
    expect(await device.desk.prepare('123456', 'Window 1')).toMatchObject({ ok: false, error: { code: 'signedOut' } })
    expect(device.disk.sealedNames).toEqual([])
    expect(device.desk.state.vault).toBe('none')
  })

  test('is not asked for a PIN by a look that began before', async () => {
    const device = await aPreparedDevice(3)
    const desk = device.restart()
    await desk.start()
    signsOutOn(device, 'read', 'vault-head')
    await desk.elsewhere()
    expect(desk.state.vault).toBe('none')
  })
})
