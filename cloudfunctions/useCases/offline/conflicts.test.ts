import { accounts } from '../../records/account'
import { applications } from '../../records/application'
import { codes } from '../../records/code'
import { readyCases } from '../../testing/offlineCases'
import type { ReadyCase } from '../../testing/offlineCases'
import { caseRecord, handOverOnline, offlineDesk, openTasks, syncEntries, taskOf } from '../../testing/offlineDesk'
import type { OfflineDesk } from '../../testing/offlineDesk'
import { newDeviceId, offlineDevice } from '../../testing/offlineDevice'
import type { SentEntry } from '../../testing/offlineDevice'
import { describeOnStores } from '../../testing/onStores'
import { aWorld, AUTHORITY, OTHER_AUTHORITY } from '../../testing/world'
import type { World } from '../../testing/world'
import { instant } from '@resident-card/shared'
import type { Conflict, HandOverEntry } from '@resident-card/shared'
import { unseal } from '../../sealing/unseal'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

interface Scene extends OfflineDesk {
  readonly world: World
  readonly one: ReadyCase
  readonly another: ReadyCase
}
type Made = SentEntry | Promise<SentEntry>

const saying = ({ device, one, at }: Scene, said: Partial<HandOverEntry>): SentEntry =>
  device.handOver({ caseId: one.caseId, token: one.tokenAt(at), at, said })

const plain = (scene: Scene): SentEntry => saying(scene, {})

const setCode = async ({ world, one }: Scene, revokedAt: number): Promise<void> => {
  const collection = world.deps.store.table(codes)
  const { items } = await collection.find({ index: 'codeId', equals: { codeId: one.codeId }, limit: 1 })
  const [code] = items
  if (code === undefined) throw new Error('no code')
  const set = { revokedAt: instant(revokedAt), revokedFor: AUTHORITY }
  await collection.update(code._id, code.version, { set })
}

const moveOfficer = async ({ world, device }: Scene, set: Record<string, unknown>): Promise<void> => {
  const collection = world.deps.store.table(accounts)
  const account = await collection.get(device.officer.account)
  if (account === undefined) throw new Error('no account')
  await collection.update(account._id, account.version, { set })
}

const sendBack = async ({ world, officer, one }: Scene): Promise<void> => {
  const { case: found } = await officer.get('window', 'scan', { input: one.tokenAt(world.clock.now()) })
  const said = { caseId: one.caseId, version: found?.version ?? -1, reason: 'wrongPrint' as const, note: '' }
  await officer.get('window', 'sendBack', said)
}

const rewrite = (scene: Scene, change: (entry: HandOverEntry) => object): SentEntry => {
  const { device, one, at } = scene
  const entry = device.entry({ caseId: one.caseId, token: one.tokenAt(at), at })
  return { ...device.pack(change(entry) as HandOverEntry), entryId: entry.entryId }
}

const withTime = (scene: Scene, offMs: number, token = scene.one.tokenAt(scene.at)): SentEntry => {
  const time = instant(scene.at + offMs)
  return saying(scene, { token, scannedAt: time, serverAt: instant(time + MINUTE), deviceAt: time })
}

interface Doubtful {
  readonly name: string
  readonly reason: Conflict
  readonly make: (scene: Scene) => Made
  /** Whatever else this device or this officer did goes the same way. */
  readonly all: boolean
}

/** `all`, where a whole device or a whole officer is doubtful. */
type Row = readonly [name: string, reason: Conflict, make: (scene: Scene) => Made, all?: true]

const CONFLICTS: readonly Row[] = [
  [
    'another officer handed it over meanwhile',
    'handedOverElsewhere',
    async (scene) => {
      const made = plain(scene)
      await handOverOnline(scene.world, await scene.world.asStaff('windowOfficer'), scene.one)
      return made
    },
  ],
  [
    'it was sent back meanwhile',
    'notReady',
    async (scene) => {
      const made = plain(scene)
      await sendBack(scene)
      return made
    },
  ],
  [
    'it was sent back and has come again: the code was of the card before',
    'notReady',
    async (scene) => {
      const made = plain(scene)
      await sendBack(scene)
      await scene.world.walk(scene.officer, scene.one.caseId, ['produce', 'dispatch', 'receive'])
      return made
    },
  ],
  ['there is no such case', 'notReady', (scene) => saying(scene, { caseId: newDeviceId() })],
  [
    "the case is another authority's",
    'notReady',
    async (scene) => {
      const collection = scene.world.deps.store.table(applications)
      const { _id, version } = await caseRecord(scene.world, scene.one.caseId)
      await collection.update(_id, version, { set: { acceptingAuthority: OTHER_AUTHORITY } })
      return plain(scene)
    },
  ],
  [
    'the code was revoked before it was scanned',
    'revokedCode',
    async (scene) => {
      await setCode(scene, scene.at - 1)
      return plain(scene)
    },
  ],
  ['the code is of another case', 'notHandedOut', (scene) => saying(scene, { token: scene.another.tokenAt(scene.at) })],
  [
    'the minute was never handed out',
    'notHandedOut',
    (scene) => saying(scene, { token: scene.one.tokenAt(instant(scene.at - 2 * HOUR)) }),
  ],
  ['the code is no code', 'notHandedOut', (scene) => saying(scene, { token: '1'.repeat(225) })],
  [
    'one digit of the code is another',
    'notHandedOut',
    (scene) => {
      const token = scene.one.tokenAt(scene.at)
      return saying(scene, { token: token.slice(0, 120) + ((Number(token[120]) + 1) % 10) + token.slice(121) })
    },
  ],
  ['the clock was ten minutes ahead', 'clockDoubt', (scene) => withTime(scene, 10 * MINUTE)],
  ['the clock was ten minutes behind', 'clockDoubt', (scene) => withTime(scene, -10 * MINUTE)],
  [
    'it says to be from tonight',
    'clockDoubt',
    (scene) => withTime(scene, 20 * HOUR, scene.one.tokenAt(instant(scene.at + 20 * HOUR))),
  ],
  [
    'the hand-over came an hour after the scan',
    'clockDoubt',
    (scene) => saying(scene, { scannedAt: scene.at, serverAt: scene.at + HOUR }),
  ],
  [
    'the device is revoked',
    'deviceRevoked',
    async (scene) => {
      const { world, device } = scene
      const made = plain(scene)
      await (await world.asStaff('supervisor')).get('window', 'revokeDevice', { deviceId: device.deviceId, version: 1 })
      return made
    },
    true,
  ],
  [
    'the officer was taken off the desk',
    'officerUnknown',
    async (scene) => {
      const made = plain(scene)
      await moveOfficer(scene, { 'staff.role': 'acceptingOfficer' })
      return made
    },
    true,
  ],
  [
    'the officer works at another authority now',
    'officerUnknown',
    async (scene) => {
      const made = plain(scene)
      await moveOfficer(scene, { 'staff.authority': OTHER_AUTHORITY })
      return made
    },
    true,
  ],
  [
    'the device speaks for somebody else',
    'officerUnknown',
    (scene) => saying(scene, { officer: { ...scene.device.officer, account: newDeviceId() } }),
  ],
  [
    'the word for the officer is older than a day',
    'officerUnknown',
    (scene) => saying(scene, { serverAt: scene.at + 25 * HOUR }),
  ],
  ['nobody looked at the chip', 'notAllowed', (scene) => saying(scene, { checks: ['faceMatchesNewCard'] })],
  ['the fee was not taken', 'notAllowed', (scene) => saying(scene, { feePaid: false })],
  ['a lost card was "returned"', 'notAllowed', (scene) => saying(scene, { oldCard: 'returned' })],
  ['a guardian came for an adult', 'notAllowed', (scene) => saying(scene, { collector: 'guardian' })],
  ['the signature is no picture', 'notAllowed', (scene) => saying(scene, { signatureBase64: 'bm8gcGljdHVyZQ==' })],
  ['a number of a person is among the words', 'notAllowed', (scene) => saying(scene, { late: '520102201403029970' })],
  ['the data were nine hours old', 'notAllowed', (scene) => saying(scene, { dataAt: scene.at - 9 * HOUR })],
  ['the box was cut', 'unreadable', (scene) => ({ ...plain(scene), box: plain(scene).box.slice(0, 400) })],
  ['the box is of an unknown key', 'unreadable', (scene) => ({ ...plain(scene), kid: 'nobody' })],
  ['the box is of another entry', 'unreadable', (scene) => ({ ...plain(scene), entryId: newDeviceId() })],
  ['the entry names another device', 'unreadable', (scene) => saying(scene, { device: newDeviceId() })],
  [
    'another device signed it',
    'unreadable',
    async (scene) => {
      const impostor = offlineDevice(AUTHORITY, scene.device.deviceId)
      const own = offlineDevice(AUTHORITY)
      await own.enrol(scene.officer)
      await own.sync(scene.officer)
      const entry = scene.device.entry({ caseId: scene.one.caseId, token: scene.one.tokenAt(scene.at), at: scene.at })
      expect(impostor.publicKey).not.toBe(scene.device.publicKey)
      return own.pack(entry)
    },
  ],
  ['it is of another form', 'unreadable', (scene) => rewrite(scene, (entry) => ({ ...entry, extra: 1 }))],
  ['a time is no time', 'unreadable', (scene) => rewrite(scene, (entry) => ({ ...entry, serverAt: 1.5 }))],
]

const ROWS = CONFLICTS.map(([name, reason, make, all = false]): Doubtful => ({ name, reason, make, all }))

describeOnStores("a hand-over made without network that can't be confirmed", (makeStore) => {
  let world: World
  beforeAll(async () => {
    const store = await makeStore()
    world = await aWorld(store === undefined ? {} : { store })
  })
  afterAll(() => world.close())

  it.each(ROWS)(
    '$name: $reason',
    async ({ reason, make, all }) => {
      const [one, another] = await readyCases(world, 2)
      if (one === undefined || another === undefined) throw new Error('no cases')
      const desk = await offlineDesk(world)
      const scene: Scene = { ...desk, world, one, another }
      const { device, at } = desk
      world.clock.set(instant(at + HOUR))
      const doubtful = await make(scene)
      const good = device.handOver({ caseId: another.caseId, token: another.tokenAt(at), at })
      const before = await caseRecord(world, one.caseId)
      const open = (await openTasks(world)).length
      const carrier = await world.asStaff('windowOfficer')

      const [first, second] = await syncEntries(carrier, device, [doubtful, good])
      expect(first).toMatchObject({ entryId: doubtful.entryId, outcome: 'conflict', reason })
      expect(second).toMatchObject(
        !all ? { entryId: good.entryId, outcome: 'confirmed' } : { outcome: 'conflict', reason },
      )

      world.clock.pass(MINUTE)
      expect(await syncEntries(carrier, device, [doubtful, doubtful, good])).toEqual([first, first, second])
      expect(await openTasks(world)).toHaveLength(open + (second?.outcome === 'confirmed' ? 1 : 2))
      const after = await caseRecord(world, one.caseId)
      expect([after.state, after.history]).toEqual([before.state, before.history])

      const task = first && (await taskOf(world, first))
      expect(task).toMatchObject({ kind: 'offlineConflict', status: 'open', office: AUTHORITY, reason, at: at + HOUR })
      if (reason === 'unreadable' && task?.entry === undefined) {
        // Nobody knows who wrote it: it isn't kept.
        expect(task?.ours).toBeUndefined()
        return
      }
      if (task?.entry === undefined) throw new Error('no entry in the task')
      const kept = unseal<{ entry?: string; box?: string }>(
        world.deps.keys,
        { table: 'tasks', id: task._id, field: 'entry' },
        task.entry,
      )
      if (reason === 'unreadable')
        expect([kept, task.ours]).toEqual([{ entry: expect.any(String), signature: expect.any(String) }, undefined])
      else {
        expect(JSON.parse(kept.entry ?? '')).toMatchObject({ entryId: doubtful.entryId })
        expect(task.ours).toMatchObject({ device: 'window 1' })
        // Whoever the device speaks for without the server's word is not named.
        const { officer } = JSON.parse(kept.entry ?? '') as HandOverEntry
        const isOurs = officer.account === device.officer.account
        expect(task.ours?.officerNo).toBe(isOurs ? device.officer.officerNo : undefined)
      }
    },
    60_000,
  )

  it('shows the supervisor both records: what the device says, and who was faster, when and where', async () => {
    const [one, other] = await readyCases(world, 2)
    if (one === undefined || other === undefined) throw new Error('no cases')
    const { officer, device, at } = await offlineDesk(world)
    const faster = await world.asStaff('windowOfficer')
    world.clock.set(instant(at - MINUTE))
    await handOverOnline(world, faster, one)
    const collectedAt = world.clock.now()
    world.clock.set(instant(at + HOUR))
    const said = { deviceAt: at + 11 * MINUTE }
    const [answer] = await syncEntries(officer, device, [
      device.handOver({ caseId: one.caseId, token: one.tokenAt(at), at, said }),
    ])
    const { handover, caseNo } = await caseRecord(world, one.caseId)
    const { items } = await (await world.asStaff('supervisor')).get('window', 'listTasks', { status: 'open' })
    expect(items.find(({ taskId }) => taskId === answer?.taskId)).toMatchObject({
      reason: 'handedOverElsewhere',
      caseNo,
      ours: { at, deviceAt: at + 11 * MINUTE, device: 'window 1', oldCard: 'notApplicable', feePaid: true },
      theirs: { state: 'collected', at: collectedAt, officerNo: handover?.officerNo },
    })
    expect(handover?.officerNo).not.toBe(device.officer.officerNo)
  })
})
