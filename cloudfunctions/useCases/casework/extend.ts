import { extendLaw } from '@resident-card/shared'
import type { UseCase } from '../../runtime/call'
import { changeCase, doneReply } from '../changing/changeCase'
import { noteErrors } from '../case/noteErrors'
import { invalid } from '../case/refusals'

/** Thirty days more where transport is hard (LAW-12), by the county that signs; the applicant reads the words. */
export const extend: UseCase<'casework', 'extend'> = async ({ caseId, version, note }, call, deps) => {
  const errors = noteErrors('note', note)
  if (errors.length > 0) return invalid(errors)
  return changeCase(deps, call, {
    caseId,
    version,
    // No command of the state table, but the same county's as signing, in any state.
    command: 'issue',
    decide: ({ application }, context) => extendLaw(application, note, context),
    reply: doneReply(call),
  })
}
