import type { Handlers } from '../../runtime/call'
import { beginShift } from './beginShift'
import { endShift } from './endShift'
import { getShift } from './getShift'
import { listLedger } from './listLedger'
import { listShifts } from './listShifts'

/** The safe from count to count. */
export const shiftHandlers: Pick<
  Handlers<'window'>,
  'getShift' | 'listShifts' | 'beginShift' | 'listLedger' | 'endShift'
> = {
  getShift: { roles: ['windowOfficer', 'supervisor'], run: getShift },
  listShifts: { roles: ['windowOfficer', 'supervisor'], run: listShifts },
  beginShift: { roles: ['windowOfficer', 'supervisor'], run: beginShift },
  listLedger: { roles: ['windowOfficer', 'supervisor'], run: listLedger },
  endShift: { roles: ['windowOfficer', 'supervisor'], run: endShift },
}
