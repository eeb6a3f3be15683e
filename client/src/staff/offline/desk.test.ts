import { aManifestRow, aTag, someBytes } from './ground/testing/disk'
import { aHandOver, aPreparedDevice, Device } from './testing'
import { NEARBY, Office, refused } from './ground/testing/office'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20))

describe('preparing a device', () => {
  test('fetches every page, and what lies on the disk names nobody', async () => {
    const office = new Office(1200)
    const device = new Device(office)
    expect(await device.desk.prepare('123456', 'Window 1')).toEqual({ ok: true })
    expect(device.desk.state).toMatchObject({
      vault: 'open',
      cases: 1200,
      dataAt: office.now,
      staff: { officerNo: '520001' },
    })
    expect(office.syncs).toHaveLength(3)
    const disk = [...device.disk.content.values()].join()
    for (const word of ['Sample', '520001', '20261123-', aTag(7)]) expect(disk).not.toContain(word)
  })

  test('with a key list that this build does not trust is refused: no data on the device', async () => {
    const office = new Office(2)
    const other = someBytes(32)
    office.keyList = () => Office.prototype.keyList.call(office, 1, other)
    const device = new Device(office)
    expect(await device.desk.prepare('123456', 'Window 1')).toMatchObject({ ok: false, error: { code: 'keyList' } })
    expect(device.disk.sealedNames).toEqual([])
  })

  test.each([
    ['no network', (office: Office) => void (office.reachable = false), 'offline'],
    ['a revoked device', (office: Office) => void (office.refusal = refused('deviceRevoked').error), 'deviceRevoked'],
  ])('%s is told as such', async (_, happens, code) => {
    const device = new Device(new Office(2))
    happens(device.office)
    expect(await device.desk.prepare('123456', 'Window 1')).toMatchObject({ ok: false, error: { code } })
  })

  test('a full disk is told, and nothing half-written opens', async () => {
    const device = new Device(new Office(2))
    await device.desk.start()
    const { write } = device.disk
    device.disk.write = async (name, text) => {
      if (name.startsWith('vault-rows')) throw new Error('full')
      return write.call(device.disk, name, text)
    }
    expect(await device.desk.prepare('123456', 'Window 1')).toMatchObject({ ok: false, error: { code: 'notDurable' } })
    expect(await device.restart().unlock('123456')).toBe('none')
  })

  test('the next officer takes the place of the one before', async () => {
    const device = await aPreparedDevice(3)
    device.office.account = 'officer-b'
    expect(await device.desk.prepare('654321', 'Window 1')).toEqual({ ok: true })
    expect(await device.restart().unlock('123456')).toBe('wrong')
    expect(await device.desk.unlock('654321')).toBe('open')
  })
})

describe('the PIN', () => {
  test('opens the data after the app was closed, without network', async () => {
    const device = await aPreparedDevice(3)
    device.office.reachable = false
    const desk = device.restart()
    await desk.start()
    expect(desk.state.vault).toBe('locked')
    expect((await desk.judge(device.office.code(1))).verdict).toBe('noData')
    expect(await desk.unlock('123456')).toBe('open')
    expect(desk.state).toMatchObject({ vault: 'open', cases: 3, staff: { officerNo: '520001' } })
  })

  test('wrong five times wipes the data, closing the app in between helps nobody; the queue stays', async () => {
    const device = await aPreparedDevice(3)
    await device.desk.handOver(aHandOver(device, 1))
    device.office.reachable = false
    for (const left of [4, 3, 2, 1]) {
      const desk = device.restart()
      expect(await desk.unlock('000000')).toBe('wrong')
      expect(desk.state.triesLeft).toBe(left)
    }
    const desk = device.restart()
    expect(await desk.unlock('000000')).toBe('wiped')
    expect(await desk.unlock('123456')).toBe('wiped')
    expect(desk.state.vault).toBe('wiped')
    expect(device.disk.sealedNames).toEqual([])
    expect(desk.state.queue.waiting).toBe(1)
    expect(
      device
        .restart()
        .start()
        .then(() => device.desk.state.vault),
    ).resolves.toBe('wiped')
  })

  test('right in between begins the count anew', async () => {
    const device = await aPreparedDevice(3)
    for (let round = 0; round < 3; round += 1) {
      for (let wrong = 0; wrong < 4; wrong += 1) expect(await device.restart().unlock('000000')).toBe('wrong')
      expect(await device.restart().unlock('123456')).toBe('open')
    }
  })

  test('a try that cannot be counted is none', async () => {
    const device = await aPreparedDevice(3)
    const desk = device.restart()
    await desk.start()
    device.disk.full = true
    expect(await desk.unlock('123456')).toBe('failed')
  })
})

describe('the data go', () => {
  test('when signing out', async () => {
    const device = await aPreparedDevice(3)
    await device.desk.wipe()
    expect(device.disk.sealedNames).toEqual([])
    expect(device.desk.state.vault).toBe('none')
    expect((await device.desk.judge(device.office.code(1))).verdict).toBe('noData')
  })

  test('when signing out while they are being brought up to date', async () => {
    const device = await aPreparedDevice(300)
    device.office.changes.rows = Array.from({ length: 200 }, (_, at) => aManifestRow(at + 1, { name: 'later' }))
    const [, wiped] = [device.desk.again(), device.desk.wipe()]
    await wiped
    await settled()
    expect(device.disk.sealedNames).toEqual([])
    expect(device.desk.state.vault).toBe('none')
  })

  test.each([
    ['open', (device: Device) => device.desk],
    ['closed and opened again', (device: Device) => device.restart()],
  ])('after 24 hours without news, the app %s', async (_, desk) => {
    const device = await aPreparedDevice(3)
    device.office.reachable = false
    device.pass(24 * HOUR + 1)
    const now = desk(device)
    expect((await now.judge(device.office.code(1))).verdict).toBe('noData')
    expect(now.state.vault).toBe('wiped')
    await settled()
    expect(device.disk.sealedNames).toEqual([])
  })

  test('when a supervisor has revoked the device, at its next sync; what waits is still sent', async () => {
    const device = await aPreparedDevice(3)
    device.office.reachable = false
    await device.desk.handOver(aHandOver(device, 1))
    device.office.reachable = true
    device.office.refusal = refused('deviceRevoked').error
    device.office.answerEntries = ({ entries }) => ({
      ok: true,
      value: {
        now: device.office.now,
        results: entries.map(({ entryId }) => ({
          entryId,
          outcome: 'conflict',
          reason: 'deviceRevoked',
          taskId: 't1',
        })),
      },
    })
    device.pass(MINUTE)
    await device.desk.again()
    expect(device.desk.state).toMatchObject({
      vault: 'wiped',
      deviceRevoked: true,
      queue: { waiting: 0, conflicts: 1 },
    })
    expect(device.disk.sealedNames).toEqual([])
    await device.restart().start()
    expect(device.desk.state.deviceRevoked).toBe(true)
  })

  test('when another officer has signed in', async () => {
    const device = await aPreparedDevice(3)
    device.office.account = 'officer-b'
    device.pass(MINUTE)
    await device.desk.again()
    expect(device.desk.state.vault).toBe('none')
    expect(device.disk.sealedNames).toEqual([])
  })
})

describe('a scan without network', () => {
  test('says who, how old the data are, and what could not be checked', async () => {
    const device = await aPreparedDevice(3)
    device.office.reachable = false
    device.passInUse(20 * MINUTE)
    expect(await device.desk.judge(device.office.code(2))).toEqual({
      verdict: 'ready',
      at: device.office.now,
      dataAt: device.office.now - 20 * MINUTE,
      unchecked: ['handedOverElsewhere', 'withdrawnOrRevoked'],
      case: expect.objectContaining({ name: 'Sample 2', place: 'A-2', feeDueFen: 4000 }),
    })
  })

  test.each([
    [
      'a screenshot of five minutes ago',
      (office: Office) => office.code(1, { when: office.now - 5 * MINUTE }),
      'expired',
    ],
    ['a code of another window', (office: Office) => office.code(1, { office: '520103001' }), 'otherAuthority'],
    ['a case that came later than the data', (office: Office) => office.code(9), 'notInData'],
    ['twelve digits', () => '123456789012', 'malformed'],
    [
      'a code with a digit changed',
      (office: Office) => office.code(1).replace(/.$/, (last) => String((Number(last) + 1) % 10)),
      'forged',
    ],
  ])('%s', async (_, input, verdict) => {
    const device = await aPreparedDevice(3)
    device.office.reachable = false
    expect((await device.desk.judge(input(device.office))).verdict).toBe(verdict)
  })

  test('a code of another window says which, also after the data were brought up to date and reopened', async () => {
    const device = await aPreparedDevice(3)
    device.pass(MINUTE)
    await device.desk.again()
    device.office.reachable = false
    expect(await device.restart().unlock('123456')).toBe('open')
    expect((await device.desk.judge(device.office.code(1, { office: NEARBY.id }))).office).toEqual(NEARBY)
    expect((await device.desk.judge(device.office.code(1, { office: '530103001' }))).office).toBeUndefined()
  })

  test('a phone revoked since the last sync, and no other of the same person', async () => {
    const device = await aPreparedDevice(3)
    device.office.changes.revoked = [device.office.codeId(1, 1)]
    device.pass(MINUTE)
    await device.desk.again()
    expect((await device.desk.judge(device.office.code(1, { phone: 1 }))).verdict).toBe('revoked')
    expect((await device.desk.judge(device.office.code(1, { phone: 2 }))).verdict).toBe('ready')
  })

  test('data older than eight hours verify, and hand nothing over', async () => {
    const device = await aPreparedDevice(3)
    device.office.reachable = false
    device.passInUse(8 * HOUR + MINUTE)
    expect((await device.desk.judge(device.office.code(1))).verdict).toBe('readyDataOld')
    expect(await device.desk.handOver(aHandOver(device, 1))).toEqual({ ok: false, code: 'dataOld' })
  })

  test('a device clock ten minutes wrong changes nothing once the server was heard, and is said', async () => {
    const device = new Device(new Office(3))
    device.wall += 10 * MINUTE
    await device.desk.prepare('123456', 'Window 1')
    device.office.reachable = false
    device.passInUse(HOUR)
    const verdict = await device.desk.judge(device.office.code(1))
    expect(verdict).toMatchObject({ verdict: 'ready', at: device.office.now })
    expect(verdict.unchecked).not.toContain('clock')
    expect(device.desk.state).toMatchObject({ clockOffByMs: 10 * MINUTE, clockSure: true })
  })

  test('a device that slept, or whose clock was set, says that the clock was not checked', async () => {
    const device = await aPreparedDevice(3)
    device.office.reachable = false
    device.wall += HOUR
    device.office.now += HOUR
    device.desk.used()
    expect(await device.desk.unlock('123456')).toBe('open')
    const verdict = await device.desk.judge(device.office.code(1))
    expect(verdict).toMatchObject({ verdict: 'ready', unchecked: expect.arrayContaining(['clock']) })
  })

  test.each([
    ['two minutes off', 2 * MINUTE, 'ready'],
    ['ten minutes off', 10 * MINUTE, 'expired'],
  ])('opened anew without network and a clock set %s', async (_, off, verdict) => {
    const device = await aPreparedDevice(3)
    device.office.reachable = false
    device.wall += off
    const desk = device.restart()
    await desk.unlock('123456')
    expect(await desk.judge(device.office.code(1))).toMatchObject({
      verdict,
      unchecked: expect.arrayContaining(['clock']),
    })
  })

  test('a clock set back never takes the device before the last word of the server', async () => {
    const device = await aPreparedDevice(3)
    device.office.reachable = false
    device.wall -= 3 * HOUR
    const desk = device.restart()
    await desk.unlock('123456')
    expect((await desk.judge(device.office.code(1))).at).toBe(device.office.now)
  })
})

describe('key lists', () => {
  test('a newer one takes over with the next sync, an older one never', async () => {
    const device = await aPreparedDevice(3)
    const { office } = device
    const scanned = async () => (await device.desk.judge(office.code(1))).verdict
    office.serial = 3
    device.pass(MINUTE)
    await device.desk.again()
    expect(office.syncs.at(-1)).toMatchObject({ keySerial: 1 })
    device.pass(MINUTE)
    await device.desk.again()
    expect(office.syncs.at(-1)).toMatchObject({ keySerial: 3 })
    const old = office.keyList(2)
    office.keyList = () => old
    office.serial = 4
    device.pass(MINUTE)
    await device.desk.again()
    device.pass(MINUTE)
    await device.desk.again()
    expect(office.syncs.at(-1)).toMatchObject({ keySerial: 3 })
    expect(await scanned()).toBe('ready')
  })

  test('one put on the disk by somebody else is not believed', async () => {
    const device = await aPreparedDevice(3)
    device.office.reachable = false
    device.disk.content.set('keys', JSON.stringify(device.office.keyList(9, someBytes(32))))
    const desk = device.restart()
    await desk.unlock('123456')
    expect((await desk.judge(device.office.code(1))).verdict).toBe('unknownKey')
  })
})

describe('handing over without network', () => {
  test('is written down at once, shown as unconfirmed, and not done twice', async () => {
    const device = await aPreparedDevice(3)
    device.office.reachable = false
    device.desk.goOffline()
    expect(await device.desk.handOver(aHandOver(device, 1))).toMatchObject({ ok: true, at: device.office.now })
    expect(device.desk.state.queue).toMatchObject({
      waiting: 1,
      lines: [{ seq: 1, caseNo: '20261123-1', state: 'unconfirmed' }],
    })
    expect(await device.desk.judge(device.office.code(1))).toMatchObject({
      verdict: 'handedOverHere',
      handedOverAt: device.office.now,
    })
    expect(await device.desk.handOver(aHandOver(device, 1))).toEqual({ ok: false, code: 'notReady' })
    const twice = [device.desk.handOver(aHandOver(device, 2)), device.desk.handOver(aHandOver(device, 2))]
    expect((await Promise.all(twice)).map(({ ok }) => ok)).toEqual([true, false])
  })

  test('a disk that is full is said, and nothing is believed to be saved', async () => {
    const device = await aPreparedDevice(3)
    device.office.reachable = false
    device.disk.full = true
    expect(await device.desk.handOver(aHandOver(device, 1))).toEqual({ ok: false, code: 'notDurable' })
    expect(device.desk.state.queue.lines).toEqual([])
    device.disk.full = false
    expect(await device.desk.handOver(aHandOver(device, 1))).toMatchObject({ ok: true })
  })

  test('the form may take minutes, the code was good when it was scanned; a quarter of an hour is too long', async () => {
    const device = await aPreparedDevice(3)
    device.office.reachable = false
    const [first, second] = [aHandOver(device, 1), aHandOver(device, 2)]
    device.pass(10 * MINUTE)
    expect(await device.desk.handOver(first)).toMatchObject({ ok: true })
    device.pass(6 * MINUTE)
    expect(await device.desk.handOver(second)).toEqual({ ok: false, code: 'scanAgain' })
  })

  test('a code that was too old when it was scanned is none, whoever calls', async () => {
    const device = await aPreparedDevice(3)
    const old = { ...aHandOver(device, 1), input: device.office.code(1, { when: device.office.now - 5 * MINUTE }) }
    expect(await device.desk.handOver(old)).toEqual({ ok: false, code: 'scanAgain' })
  })

  test('outlives sign-out, wipe and a killed app, and is sent without the PIN', async () => {
    const device = await aPreparedDevice(3)
    device.office.reachable = false
    device.desk.goOffline()
    for (const at of [1, 2]) await device.desk.handOver(aHandOver(device, at))
    await device.desk.wipe()
    const desk = device.restart()
    await desk.start()
    expect(desk.state).toMatchObject({ vault: 'none', queue: { waiting: 2 } })
    device.office.reachable = true
    await desk.again()
    expect(device.office.sent.flatMap(({ entries }) => entries)).toHaveLength(2)
    expect(desk.state.queue).toMatchObject({ waiting: 0, lines: [{ state: 'confirmed' }, { state: 'confirmed' }] })
    for (const [name, text] of device.disk.content) if (name.startsWith('queue-')) expect(text).not.toContain('box')
  })

  test('the app killed after the server had answered sends again, under the same id', async () => {
    const device = await aPreparedDevice(3)
    device.office.reachable = false
    await device.desk.handOver(aHandOver(device, 1))
    device.office.reachable = true
    device.disk.full = true
    await device.desk.again()
    device.disk.full = false
    expect(device.office.sent).toHaveLength(1)
    await device.restart().again()
    expect(device.office.sent).toHaveLength(2)
    expect(device.office.sent[1]).toEqual(device.office.sent[0])
    expect(device.desk.state.queue.lines).toMatchObject([{ state: 'confirmed' }])
  })

  test('a confirmed line goes with the day, its number is not given again', async () => {
    const device = await aPreparedDevice(3)
    await device.desk.handOver(aHandOver(device, 1))
    await device.desk.again()
    expect(device.desk.state.queue.lines).toMatchObject([{ state: 'confirmed', seq: 1 }])
    device.passInUse(23 * HOUR)
    await device.desk.again()
    expect(device.desk.state.queue.lines).toEqual([])
    await device.desk.handOver(aHandOver(device, 2))
    expect(device.desk.state.queue.lines).toMatchObject([{ seq: 2 }])
  })

  test('a hand-over taken back since can be made again: the newer data say so', async () => {
    const device = await aPreparedDevice(3)
    await device.desk.handOver(aHandOver(device, 1))
    await device.desk.again()
    expect((await device.desk.judge(device.office.code(1))).verdict).toBe('handedOverHere')
    device.office.changes.rows = [aManifestRow(1)]
    device.pass(5 * MINUTE)
    await device.desk.again()
    expect((await device.desk.judge(device.office.code(1))).verdict).toBe('ready')
  })
})
