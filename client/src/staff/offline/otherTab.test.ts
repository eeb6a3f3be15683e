import { aHandOver, aPreparedDevice } from './testing'

const twoTabs = async () => {
  const device = await aPreparedDevice()
  const [left, right] = [device.desk, device.otherTab()]
  await right.unlock('123456')
  return { device, left, right }
}

describe('two tabs of one device', () => {
  test('data wiped in one are gone in the other', async () => {
    const { device, left, right } = await twoTabs()
    expect(right.state.vault).toBe('open')
    await left.wipe()
    await right.elsewhere()
    expect(right.state).toMatchObject({ vault: 'none' })
    expect(await right.judge(device.office.code(1))).toMatchObject({ verdict: 'noData' })
  })

  test('data prepared anew in one, by whoever, lock the other', async () => {
    const { left, right } = await twoTabs()
    await left.prepare('654321', 'Window 1')
    await right.elsewhere()
    expect(right.state.vault).toBe('locked')
  })

  test('a card given in one is known to be given in the other, and so is the answer', async () => {
    const { device, left, right } = await twoTabs()
    device.office.reachable = false
    const done = await left.handOver(aHandOver(device, 1))
    expect(done).toMatchObject({ ok: true })
    await right.elsewhere()
    expect(right.state.queue).toMatchObject({ waiting: 1 })
    expect(await right.judge(device.office.code(1))).toMatchObject({ verdict: 'handedOverHere' })
    device.office.reachable = true
    await left.again()
    await right.elsewhere()
    expect(right.state.queue).toMatchObject({ waiting: 0, lines: [{ state: 'confirmed' }] })
  })
})
