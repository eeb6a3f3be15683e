import { decideAs } from '../case/decideAs'
import { ok } from '@resident-card/shared'
import type { Intent, ReplyOf, Result } from '@resident-card/shared'
import type { Call, Refused } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { changeCase, doneReply } from '../changing/changeCase'
import type { CaseChange } from '../changing/changeCase'
import { readPersonal } from '../tasks/readPersonal'

/** What has happened to a card is written down even where nobody can read any more whose it is. */
const HAPPENED: readonly Intent['command'][] = ['receive', 'sendBack', 'sign', 'fail']

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
    check: async (loaded, context) => {
      // Nobody decides about a person whom no screen can name any more.
      if (!HAPPENED.includes(intent.command)) await readPersonal(deps, call, loaded.record)
      return check === undefined ? ok(undefined) : check(loaded, context)
    },
    reply: doneReply(call),
  })
