import type { UseCase } from '../../runtime/call'
import { checkStillEligible } from '../case/checkStillEligible'
import { deskCommand } from './deskCommand'

/** Verified (GZ-5): the case is accepted. */
export const pass: UseCase<'casework', 'pass'> = (target, call, deps) =>
  deskCommand(deps, call, target, { command: 'pass' }, checkStillEligible(deps))
