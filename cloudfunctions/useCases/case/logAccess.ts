import { accessLog } from '../../records/accessLog'
import type { AccessLogRecord, LoggedBy } from '../../records/accessLog'
import { PROVINCE } from '@resident-card/shared'
import type { Application, StaffRole } from '@resident-card/shared'
import type { Call } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { newId } from '../../sealing/newId'
import { officeIdOf } from './byOf'

const isStaff = (role: Call['actor']['role']): role is StaffRole => role !== 'citizen' && role !== 'timer'

/** undefined = no member of staff: a citizen's own views aren't logged (design: Personal data). */
export const loggedBy = ({ actor, now }: Pick<Call, 'actor' | 'now'>): LoggedBy | undefined => {
  const { role, account, officerNo = '' } = actor
  return isStaff(role) ? { at: now, account, role, officerNo, office: officeIdOf(actor) ?? PROVINCE } : undefined
}

/**
 * Writes down whose data a member of staff is about to be shown; the reply waits for it. `what` is the command, `why` the work
 * it belongs to. Answers the entries' ids.
 */
export const logAccess = async (
  deps: Dependencies,
  asked: Pick<Call, 'actor' | 'now'>,
  shown: readonly Pick<Application, 'id' | 'holder'>[],
  what: string,
  why: string,
  said?: AccessLogRecord['said'],
): Promise<readonly string[]> => {
  const by = loggedBy(asked)
  if (by === undefined || shown.length === 0) return []
  const entries = shown.map(({ id, holder }): AccessLogRecord => ({
    _id: newId(deps.random),
    schemaVersion: 1,
    version: 1,
    holder,
    caseId: id,
    ...by,
    what,
    why,
    ...(said !== undefined && { said }),
  }))
  await deps.store.table(accessLog).insertMany(entries)
  return entries.map(({ _id }) => _id)
}
