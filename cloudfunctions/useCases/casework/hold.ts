import type { UseCase } from '../../runtime/call'
import { noteErrors } from '../case/noteErrors'
import { invalid } from '../case/refusals'
import { deskCommand } from './deskCommand'

/** On suspicion; the applicant is never told. */
export const hold: UseCase<'casework', 'hold'> = async ({ caseId, version, suspicion }, call, deps) => {
  const errors = noteErrors('suspicion', suspicion)
  if (errors.length > 0) return invalid(errors)
  return deskCommand(deps, call, { caseId, version }, { command: 'hold', suspicion })
}
