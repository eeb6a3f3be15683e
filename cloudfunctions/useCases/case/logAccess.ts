import { accessLog } from '../../records/accessLog'
import type { AccessLogRecord } from '../../records/accessLog'
import type { Application, StaffRole } from '@resident-card/shared'
import { PROVINCE } from '@resident-card/shared'
import type { Call } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { newId } from '../../sealing/newId'
import { officeIdOf } from './byOf'

type Shown = Pick<Application, 'id' | 'holder'>

const isStaff = (role: Call['actor']['role']): role is StaffRole => role !== 'citizen' && role !== 'timer'

/**
 * Writes down whose data a member of staff is about to be shown; the reply waits for it. A citizen's own views aren't
 * logged (design: Personal data). `what` is the command, `why` the work it belongs to. Answers the entries' ids.
 */
export const logAccess = async (
  deps: Dependencies,
  { actor, now }: Pick<Call, 'actor' | 'now'>,
  shown: readonly Shown[],
  what: string,
  why: string,
  said?: AccessLogRecord['said'],
): Promise<readonly string[]> => {
  const { role } = actor
  if (!isStaff(role) || shown.length === 0) return []
  const entries = shown.map(({ id, holder }): AccessLogRecord => ({
    _id: newId(deps.random),
    schemaVersion: 1,
    version: 1,
    holder,
    caseId: id,
    at: now,
    account: actor.account,
    role,
    officerNo: actor.officerNo ?? '',
    office: officeIdOf(actor) ?? PROVINCE,
    what,
    why,
    ...(said !== undefined && { said }),
  }))
  await deps.store.table(accessLog).insertMany(entries)
  return entries.map(({ _id }) => _id)
}
