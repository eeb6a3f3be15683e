import { decide, isTheirs } from '@resident-card/shared'
import type { Intent, ReplyOf, Result } from '@resident-card/shared'
import type { Call, Refused } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { changeCase, doneReply } from '../case/changeCase'
import type { CaseChange } from '../case/changeCase'
import { findCase } from '../case/loadCase'
import { notFound } from '../case/refusals'

/** A desk's command on one case: not theirs in any state → not found; theirs, but not now → says the state. */
export const deskCommand = async (
  deps: Dependencies,
  call: Call,
  target: { readonly caseId: string; readonly version: number },
  intent: Intent,
  check?: NonNullable<CaseChange<unknown>['check']>,
): Promise<Result<ReplyOf<'casework', 'pass'>, Refused>> => {
  const loaded = await findCase(deps, call.actor, target.caseId)
  if (loaded === undefined || !isTheirs(call.actor, intent.command, loaded.application)) return notFound()
  return changeCase(deps, call, {
    ...target,
    decide: ({ application }, context) => decide(application, intent, context),
    ...(check !== undefined && { check }),
    reply: doneReply(call),
  })
}
