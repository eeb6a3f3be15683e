import { PROVINCE } from '@resident-card/shared'
import { accessLog } from '../../records/accessLog'
import type { AccessLogRecord } from '../../records/accessLog'
import type { ApplicationRecord } from '../../records/application'
import type { Call } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { lookupKey } from '../../sealing/lookupKey'
import { officeIdOf } from '../case/byOf'

const ID_LENGTH = 26

/**
 * Whose names are about to lie on which device, for whom: one entry a case, device, officer and day, however often it
 * synchronises. The reply waits for it.
 */
export const logManifest = async (
  deps: Pick<Dependencies, 'keys' | 'store'>,
  { actor, now, today }: Pick<Call, 'actor' | 'now' | 'today'>,
  deviceId: string,
  shown: readonly ApplicationRecord[],
): Promise<void> => {
  if (shown.length === 0) return
  const entries = shown.map(({ _id, holder }): AccessLogRecord => ({
    _id: lookupKey(deps.keys, 'manifestLog', [_id, deviceId, actor.account, today].join(':')).slice(0, ID_LENGTH),
    schemaVersion: 1,
    version: 1,
    holder,
    caseId: _id,
    at: now,
    account: actor.account,
    role: 'windowOfficer',
    officerNo: actor.officerNo ?? '',
    office: officeIdOf(actor) ?? PROVINCE,
    what: 'syncManifest',
    why: 'ready',
  }))
  await deps.store.table(accessLog).insertMany(entries)
}
