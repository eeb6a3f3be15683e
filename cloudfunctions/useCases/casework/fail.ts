import type { UseCase } from '../../runtime/call'
import { deskCommand } from './deskCommand'

/** Not delivered: the card goes to the accepting authority's window. */
export const fail: UseCase<'casework', 'fail'> = ({ caseId, version, reason }, call, deps) =>
  deskCommand(deps, call, { caseId, version }, { command: 'fail', reason })
