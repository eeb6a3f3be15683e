import { ok } from '@resident-card/shared'
import { shifts } from '../../records/shift'
import type { ShiftRecord } from '../../records/shift'
import type { UseCase } from '../../runtime/call'
import { noteErrors } from '../case/noteErrors'
import { conflict, invalid, notFound, refused } from '../case/refusals'
import { requestRecordId } from '../case/requestRecordId'
import { countReady } from './countReady'
import { findOpenShift } from './findShift'
import { viewShift } from './viewShift'

const CLAUSE = 'OFFICE-SHIFT'

const shiftOpen = (open: ShiftRecord | undefined) =>
  refused('shiftOpen', CLAUSE, open && { at: open.openedAt, officerNo: open.openedBy.officerNo })

/**
 * Opens the safe's shift with a count: of any number who begin at once one does. A retry gets its own shift. The records
 * still count a card that a device handed over and has not sent: those are taken off before comparing.
 */
export const beginShift: UseCase<'window', 'beginShift'> = async (input, call, deps) => {
  const { counted, unconfirmed = 0, note = '' } = input
  const { authority, account, officerNo = '' } = call.actor
  if (authority === undefined) return notFound()
  const errors = noteErrors('note', note)
  if (errors.length > 0) return invalid(errors)
  const table = deps.store.table(shifts)
  const _id = requestRecordId(deps, 'shift', call)
  const mine = await table.get(_id)
  if (mine !== undefined)
    return mine.bodyHash === call.bodyHash() ? ok(await viewShift(deps, mine)) : conflict('requestReused')

  const open = await findOpenShift(deps, authority)
  // Its own retry, begun a moment before: the answer is the same.
  if (open?._id === _id) return ok(await viewShift(deps, open))
  if (open !== undefined) return shiftOpen(open)
  const expected = await countReady(deps, authority)
  if (counted !== expected - unconfirmed && note === '')
    return refused('mustBeExplained', CLAUSE, { counted, expected, unconfirmed })

  const begun: ShiftRecord = {
    _id,
    schemaVersion: 1,
    version: 1,
    office: authority,
    openKey: authority,
    openedAt: call.now,
    openedBy: { account, officerNo },
    counted,
    expected,
    unconfirmed,
    ...(note !== '' && { note }),
    requestId: call.requestId,
    bodyHash: call.bodyHash(),
  }
  const inserted = await table.insert(begun)
  if (inserted.ok) return ok(await viewShift(deps, begun))
  // Its own retry at the same moment, or somebody else was faster.
  const won = await table.get(_id)
  return won === undefined ? shiftOpen(await findOpenShift(deps, authority)) : ok(await viewShift(deps, won))
}
