import type { UseCase } from '../../runtime/call'
import { deskCommand } from '../casework/deskCommand'
import { noteErrors } from '../case/noteErrors'
import { invalid } from '../case/refusals'

/** The card is wrong: made again. */
export const sendBack: UseCase<'window', 'sendBack'> = async ({ caseId, version, reason, note }, call, deps) => {
  const errors = noteErrors('note', note)
  if (errors.length > 0) return invalid(errors)
  return deskCommand(deps, call, { caseId, version }, { command: 'sendBack', reason, note })
}
