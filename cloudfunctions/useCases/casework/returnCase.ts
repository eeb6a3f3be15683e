import type { UseCase } from '../../runtime/call'
import { noteErrors } from '../case/noteErrors'
import { invalid } from '../case/refusals'
import { deskCommand } from './deskCommand'

/** Back to the applicant, with the reason and what to mend (GZ-5, GZ-6). */
export const returnCase: UseCase<'casework', 'return'> = async ({ caseId, version, ...said }, call, deps) => {
  const errors = noteErrors('note', said.note)
  if (errors.length > 0) return invalid(errors)
  return deskCommand(deps, call, { caseId, version }, { command: 'return', ...said })
}
