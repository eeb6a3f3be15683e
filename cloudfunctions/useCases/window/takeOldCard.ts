import type { UseCase } from '../../runtime/call'
import { deskCommand } from '../casework/deskCommand'

/** An old card whose new one came by mail is here, or explained in writing: the open point is closed (LAW-11). */
export const takeOldCard: UseCase<'window', 'takeOldCard'> = ({ caseId, version, oldCard }, call, deps) =>
  deskCommand(deps, call, { caseId, version }, { command: 'takeOldCard', oldCard })
