import type { Handlers } from '../../runtime/call'
import { notWritten } from '../notWritten'

/** The safe from count to count. */
export const shiftHandlers: Pick<
  Handlers<'collection'>,
  'getShift' | 'listShifts' | 'beginShift' | 'listLedger' | 'endShift'
> = {
  getShift: { roles: ['windowOfficer', 'supervisor'], run: notWritten },
  listShifts: { roles: ['windowOfficer', 'supervisor'], run: notWritten },
  beginShift: { roles: ['windowOfficer', 'supervisor'], run: notWritten },
  listLedger: { roles: ['windowOfficer', 'supervisor'], run: notWritten },
  endShift: { roles: ['windowOfficer', 'supervisor'], run: notWritten },
}
