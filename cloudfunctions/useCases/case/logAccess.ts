import { createHash } from 'node:crypto'
import { accessLog } from '../../records/accessLog'
import type { AccessLogRecord } from '../../records/accessLog'
import type { Application, StaffRole } from '@resident-card/shared'
import { PROVINCE } from '@resident-card/shared'
import type { Call } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { base32 } from '../../sealing/base32'
import { newId } from '../../sealing/newId'
import { officeIdOf } from './byOf'
import { writtenLately } from '../../runtime/writtenLately'

type Shown = Pick<Application, 'id' | 'holder'>
type Asked = Pick<Call, 'actor' | 'now'>

const isStaff = (role: Call['actor']['role']): role is StaffRole => role !== 'citizen' && role !== 'timer'

/**
 * A list left open is asked for again every minute: one entry an officer, queue, case and hour says all of it. Everything
 * else is written down each time.
 */
const HOURLY: readonly string[] = ['listQueue']
const HOUR_MS = 3_600_000
const [HOUR_BYTES, LIST_BYTES, CASE_BYTES] = [3, 6, 7]

const hashOf = (parts: readonly unknown[], bytes: number): Uint8Array =>
  createHash('sha256').update(JSON.stringify(parts), 'utf8').digest().subarray(0, bytes)

/**
 * The same within the hour has the same id, whichever process writes it: of two at once one is stored. Hour first, then officer and
 * list, then case: what one page of a list adds lies side by side in the index of ids, and is written in one piece.
 */
const hourlyIds = ({ actor, now }: Asked, what: string, why: string): ((caseId: string) => string) => {
  const hour = Buffer.alloc(HOUR_BYTES)
  hour.writeUIntBE(Math.floor(now / HOUR_MS), 0, HOUR_BYTES)
  const list = Buffer.concat([hour, hashOf([actor.account, what, why], LIST_BYTES)])
  return (caseId) => base32(Buffer.concat([list, hashOf([list.toString('hex'), caseId], CASE_BYTES)]))
}

/**
 * Writes down whose data a member of staff is about to be shown; the reply waits for it. A citizen's own views aren't
 * logged (design: Personal data). `what` is the command, `why` the work it belongs to. Answers the entries' ids.
 */
export const logAccess = async (
  deps: Dependencies,
  asked: Asked,
  shown: readonly Shown[],
  what: string,
  why: string,
  said?: AccessLogRecord['said'],
): Promise<readonly string[]> => {
  const { actor, now } = asked
  const { role } = actor
  if (!isStaff(role) || shown.length === 0) return []
  const isHourly = HOURLY.includes(what)
  const idOf = isHourly ? hourlyIds(asked, what, why) : () => newId(deps.random)
  const entries = shown.map(({ id, holder }): AccessLogRecord => ({
    _id: idOf(id),
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
  const written = writtenLately(deps.store, Math.floor(now / HOUR_MS))
  const fresh = entries.filter(({ _id }) => !written.has(_id))
  if (fresh.length > 0) await deps.store.table(accessLog).insertMany(fresh)
  // Known only once it is on the disk.
  if (isHourly) for (const { _id } of fresh) written.add(_id)
  return entries.map(({ _id }) => _id)
}
