import { instant } from '@resident-card/shared'
import { signaturePicture } from '../cloudfunctions/local/demo/pictures'
import { applications } from '../cloudfunctions/records/application'
import { readyCases } from '../cloudfunctions/testing/offlineCases'
import type { ReadyCase } from '../cloudfunctions/testing/offlineCases'
import { offlineDesk } from '../cloudfunctions/testing/offlineDesk'
import { aWorld } from '../cloudfunctions/testing/world'
import type { World } from '../cloudfunctions/testing/world'
import { paired } from './lib/paired'
import { row } from './lib/row'
import type { Row } from './lib/row'

const HELD = 5_000
const CHANGED = 500
const QUEUED = 2_000
/** As the clients send them. */
const AT_ONCE = 20
const WARM_UP = 1

const nth = <T>(list: readonly T[], index: number): T => {
  const item = list[index]
  if (item === undefined) throw new RangeError(`only ${list.length} prepared`)
  return item
}

/** The reply of one sync after 500 of 5,000 cases changed, as JSON, a changed case. */
const measureManifest = async (world: World): Promise<Row> => {
  const cases = await readyCases(world, HELD)
  world.clock.pass(60 * 60_000)
  const { officer, device } = await offlineDesk(world)
  world.clock.pass(10 * 60_000)
  const collection = world.deps.store.table(applications)
  for (const { caseId } of cases.slice(0, CHANGED)) {
    const record = await collection.get(caseId)
    if (record === undefined) throw new Error('no case')
    // As a card put into another place of the box.
    const set = { place: 'B12', 'window.at': world.clock.now() }
    await collection.update(caseId, record.version, { set })
  }
  const input = { deviceId: device.deviceId, since: device.cursor ?? '', keySerial: device.keyList.serial }
  const reply = await officer.get('window', 'syncManifest', input)
  if (reply.full || reply.rows.length !== CHANGED) throw new Error(`bench: ${reply.rows.length} rows`)
  return row({
    area: 'offline',
    name: 'manifest sync, a changed case',
    unit: 'bytes',
    value: Buffer.byteLength(JSON.stringify({ ok: true, value: reply }), 'utf8') / CHANGED,
    goal: 200,
    better: 'lower',
  })
}

/** The same hand-overs made online one by one, and brought by a device twenty a call; both through the runtime. */
const measureDrain = async (world: World): Promise<Row> => {
  const rounds = QUEUED / AT_ONCE
  const count = (rounds + WARM_UP) * AT_ONCE
  const [online, offline] = [await readyCases(world, count), await readyCases(world, count)]
  const { officer, device } = await offlineDesk(world)
  const at = instant(world.clock.now() + 60_000)
  world.clock.set(at)
  const entries = offline.map(({ caseId, tokenAt }) => device.handOver({ caseId, token: tokenAt(at), at }))
  const inputs = online.map((one): readonly [ReadyCase, string] => [one, one.tokenAt(at)])
  const versions = new Map<string, number>()
  for (const { caseId } of online)
    versions.set(caseId, (await world.deps.store.table(applications).get(caseId))?.history.length ?? 0)
  const signatureBase64 = signaturePicture()
  let drained = 0
  let handed = 0
  const drain = async (): Promise<void> => {
    const batch = entries.slice(drained, (drained += AT_ONCE))
    const { results } = await officer.get('window', 'syncHandOvers', { deviceId: device.deviceId, entries: batch })
    if (results.some(({ outcome }) => outcome !== 'confirmed')) throw new Error('bench: not confirmed')
  }
  const handOver = async (): Promise<void> => {
    for (let n = 0; n < AT_ONCE; n += 1) {
      const [{ caseId }, input] = nth(inputs, handed++)
      await officer.get('window', 'handOver', {
        caseId,
        version: versions.get(caseId) ?? 0,
        input,
        checks: ['faceMatchesNewCard', 'cardAndChipRight'],
        collector: 'holder',
        oldCard: 'notApplicable',
        feePaid: true,
        signatureBase64,
      })
    }
  }
  const { a, b, speedOfAInB } = await paired(drain, handOver, { rounds, calls: 1, warmUp: WARM_UP })
  return row({
    area: 'offline',
    name: `draining ${QUEUED.toLocaleString('en')} queued hand-overs ÷ made online`,
    unit: 'ms',
    value: a / AT_ONCE,
    yardstick: b / AT_ONCE,
    ratio: speedOfAInB,
    goal: 0.8,
    better: 'higher',
  })
}

const inWorld = async (measure: (world: World) => Promise<Row>): Promise<Row> => {
  const world = await aWorld()
  try {
    return await measure(world)
  } finally {
    await world.close()
  }
}

/** Work without network, the server's part. */
export const measureOffline = async (): Promise<readonly Row[]> => [
  await inWorld(measureManifest),
  await inWorld(measureDrain),
]
