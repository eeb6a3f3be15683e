import { decideAs } from '../case/decideAs'
import type { Intent, ReplyOf, Result } from '@resident-card/shared'
import type { Call, Refused } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { changeCase, doneReply } from '../changing/changeCase'
import type { CaseChange } from '../changing/changeCase'

/** A desk's command on one case: not theirs in any state → not found; theirs, but not now → says the state. */
export const deskCommand = (
  deps: Dependencies,
  call: Call,
  target: { readonly caseId: string; readonly version: number },
  intent: Intent,
  check?: NonNullable<CaseChange<unknown>['check']>,
): Promise<Result<ReplyOf<'casework', 'pass'>, Refused>> =>
  changeCase(deps, call, {
    ...target,
    command: intent.command,
    decide: ({ application }, context) => decideAs(call.actor, application, intent, context),
    ...(check !== undefined && { check }),
    reply: doneReply(call),
  })
