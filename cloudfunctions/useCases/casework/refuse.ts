import type { UseCase } from '../../runtime/call'
import { noteErrors } from '../case/noteErrors'
import { invalid } from '../case/refusals'
import { deskCommand } from './deskCommand'

/** Refused for good, with the remedy (OFFICE-REFUSE). */
export const refuse: UseCase<'casework', 'refuse'> = async ({ caseId, version, ...said }, call, deps) => {
  const errors = noteErrors('note', said.note)
  if (errors.length > 0) return invalid(errors)
  return deskCommand(deps, call, { caseId, version }, { command: 'refuse', ...said })
}
