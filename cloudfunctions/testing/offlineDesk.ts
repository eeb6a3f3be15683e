import { instant } from '@resident-card/shared'
import type { Instant, SyncResult } from '@resident-card/shared'
import { signaturePicture } from '../local/demo/pictures'
import type { Asking } from '../local/demo/ask'
import { applications } from '../records/application'
import type { ApplicationRecord } from '../records/application'
import { tasks } from '../records/task'
import type { TaskRecord } from '../records/task'
import { offlineDevice } from './offlineDevice'
import type { OfflineDevice, SentEntry } from './offlineDevice'
import type { ReadyCase } from './offlineCases'
import { AUTHORITY } from './world'
import type { World } from './world'

/** A window without network: an officer, a device with its data, and whom it will be asked by later. */
export interface OfflineDesk {
  readonly officer: Asking
  readonly device: OfflineDevice
  /** A quarter of an hour after the data came. */
  readonly at: Instant
}

const QUARTER_MS = 15 * 60_000

export const offlineDesk = async (world: World): Promise<OfflineDesk> => {
  const officer = await world.asStaff('windowOfficer')
  const device = offlineDevice(AUTHORITY)
  await device.enrol(officer)
  await device.sync(officer)
  return { officer, device, at: instant(world.clock.now() + QUARTER_MS) }
}

/** As an officer does it with network: scan, then hand over. */
export const handOverOnline = async (
  world: World,
  officer: Asking,
  { caseId, tokenAt }: ReadyCase,
  requestId?: string,
): Promise<boolean> => {
  const input = tokenAt(world.clock.now())
  const { case: found } = await officer.get('window', 'scan', { input })
  const said = {
    caseId,
    version: found?.version ?? 0,
    input,
    checks: ['faceMatchesNewCard' as const, 'cardAndChipRight' as const],
    collector: 'holder' as const,
    oldCard: 'notApplicable' as const,
    feePaid: true,
    signatureBase64: signaturePicture(),
  }
  return (await officer.ask('window', 'handOver', said, requestId)).ok
}

export const syncEntries = async (
  officer: Asking,
  { deviceId }: OfflineDevice,
  entries: readonly SentEntry[],
): Promise<readonly SyncResult[]> =>
  (await officer.get('window', 'syncHandOvers', { deviceId, entries: [...entries] })).results

export const caseRecord = async (world: World, caseId: string): Promise<ApplicationRecord> => {
  const record = await world.deps.store.table(applications).get(caseId)
  if (record === undefined) throw new Error('no such case')
  return record
}

export const timesHandedOver = async (world: World, caseId: string): Promise<number> =>
  (await caseRecord(world, caseId)).history.filter(({ kind }) => kind === 'handedOver').length

export const taskOf = async (world: World, { taskId = '' }: SyncResult): Promise<TaskRecord | undefined> =>
  world.deps.store.table(tasks).get(taskId)

/** Every open task of the authority, however many there are. */
export const openTasks = async (world: World): Promise<readonly TaskRecord[]> => {
  const query = { index: 'office', equals: { office: AUTHORITY, status: 'open' }, limit: 1000 }
  return (await world.deps.store.table(tasks).find(query)).items
}
