import type { UseCase } from '../../runtime/call'
import { checkStillEligible } from '../case/checkStillEligible'
import { deskCommand } from './deskCommand'

/** Reviewed and signed by the county of the hukou place (GZ-6, LAW-8). */
export const issue: UseCase<'casework', 'issue'> = (target, call, deps) =>
  deskCommand(deps, call, target, { command: 'issue' }, checkStillEligible(deps))
