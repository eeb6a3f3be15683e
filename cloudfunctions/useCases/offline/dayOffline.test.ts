import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { instant } from '@resident-card/shared'
import type { SyncResult } from '@resident-card/shared'
import { addStaff } from '../../local/demo/addStaff'
import { askingAs } from '../../local/demo/ask'
import { applications } from '../../records/application'
import { codes } from '../../records/code'
import { ledger } from '../../records/ledger'
import { buildProgram, programEnv } from '../../testing/childProgram'
import { readyCases } from '../../testing/offlineCases'
import { caseRecord, handOverOnline, openTasks, syncEntries, timesHandedOver } from '../../testing/offlineDesk'
import { offlineDevice } from '../../testing/offlineDevice'
import type { SentEntry } from '../../testing/offlineDevice'
import type { Job } from '../../testing/syncUntilKilled'
import { aWorld, AUTHORITY } from '../../testing/world'
import type { World } from '../../testing/world'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const HAND_OVERS = 200
const KILLED_AT = 75

describe('a device without network for a day', () => {
  let world: World
  beforeAll(async () => {
    world = await aWorld()
  })
  afterAll(() => world.close())

  const serverProcess = (job: Job) => {
    const script = join(world.folder, 'sync.cjs')
    const file = join(world.folder, 'job.json')
    buildProgram('syncUntilKilled.ts', script)
    writeFileSync(file, JSON.stringify(job))
    return spawn(process.execPath, [script, file], { env: programEnv() })
  }

  it('200 hand-overs, 3 of them in conflict, the server killed half-way: each exactly once, 3 tasks open', async () => {
    const { deps, clock } = world
    const caller = { kind: 'account', provider: 'demo', subject: 'officer-of-the-day' } as const
    await addStaff(deps, caller, { role: 'windowOfficer', name: 'x', officerNo: '077', authority: AUTHORITY })
    const officer = askingAs(deps, caller)
    const cases = await readyCases(world, HAND_OVERS)
    const device = offlineDevice(AUTHORITY)
    await device.enrol(officer)
    await device.sync(officer)
    const began = clock.now()
    const at = (n: number) => instant(began + 5 * MINUTE + n * 2 * MINUTE)
    const entries: SentEntry[] = []
    for (const [n, { caseId, tokenAt }] of cases.entries()) {
      const token = tokenAt(at(n))
      expect((await device.scan(token, at(n))).verdict).toBe('ready')
      entries.push(device.handOver({ caseId, token, at: at(n) }))
    }

    // Meanwhile, where there is network: one handed over, one sent back, one code revoked.
    clock.set(instant(began + MINUTE))
    const [elsewhere, back, revoked] = [cases[20], cases[60], cases[150]]
    if (!elsewhere || !back || !revoked) throw new Error('no cases')
    await handOverOnline(world, await world.asStaff('windowOfficer'), elsewhere)
    const { case: found } = await officer.get('window', 'scan', { input: back.tokenAt(clock.now()) })
    const wrong = { reason: 'wrongPrint' as const, note: '' }
    await officer.get('window', 'sendBack', { caseId: back.caseId, version: found?.version ?? -1, ...wrong })
    const { items } = await deps.store
      .table(codes)
      .find({ index: 'codeId', equals: { codeId: revoked.codeId }, limit: 1 })
    const set = { revokedAt: clock.now(), revokedFor: AUTHORITY }
    await deps.store.table(codes).update(items[0]?._id ?? '', items[0]?.version ?? 0, { set })

    clock.set(instant(began + 24 * HOUR))
    const { deviceId } = device
    const child = serverProcess({ folder: world.folder, now: clock.now(), caller, deviceId, entries })
    const exit = once(child, 'exit')
    const half = cases[KILLED_AT]?.caseId ?? ''
    while ((await caseRecord(world, half)).state !== 'collected') {
      if (child.exitCode !== null) throw new Error('the server ended by itself')
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
    child.kill('SIGKILL')
    expect((await exit)[1]).toBe('SIGKILL')
    const last = cases.at(-1)?.caseId ?? ''
    expect((await caseRecord(world, last)).state).toBe('ready')

    // The device heard of nothing but what was answered: it sends everything again.
    const results: SyncResult[] = []
    for (let from = 0; from < entries.length; from += 20)
      results.push(...(await syncEntries(officer, device, entries.slice(from, from + 20))))
    await world.asTimer().get('deadlines', 'run', {})

    expect(results.map(({ entryId }) => entryId)).toEqual(entries.map(({ entryId }) => entryId))
    expect(results.flatMap(({ reason }, n) => (reason === undefined ? [] : [[n, reason]]))).toEqual([
      [20, 'handedOverElsewhere'],
      [60, 'notReady'],
      [150, 'revokedCode'],
    ])
    expect(await openTasks(world)).toHaveLength(3)
    for (const [n, { caseId }] of cases.entries()) {
      expect(await timesHandedOver(world, caseId)).toBe([60, 150].includes(n) ? 0 : 1)
      const { handover, outbox } = await caseRecord(world, caseId)
      expect(outbox).toEqual([])
      if (![20, 60, 150].includes(n))
        expect(handover).toMatchObject({ at: at(n), officerNo: '077', offline: { syncedAt: clock.now() } })
    }
    const query = { index: 'office', equals: { office: AUTHORITY }, limit: 1000 }
    const movements = (await deps.store.table(ledger).find(query)).items
    const handed = movements.filter(({ movement }) => movement === 'handedOver')
    expect(handed).toHaveLength(HAND_OVERS - 2)
    expect(new Set(handed.map(({ caseId }) => caseId)).size).toBe(HAND_OVERS - 2)
    const ready = { index: 'queue', equals: { 'queue.desk': 'ready', 'queue.office': AUTHORITY }, limit: 1000 }
    // The one whose code was revoked, and the one the others were made like.
    expect((await deps.store.table(applications).find(ready)).items).toHaveLength(2)
  }, 180_000)
})
