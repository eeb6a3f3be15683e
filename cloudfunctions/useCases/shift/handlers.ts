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
  getShift: { run: getShift },
  listShifts: { run: listShifts },
  beginShift: { run: beginShift },
  listLedger: { run: listLedger },
  endShift: { run: endShift },
}
