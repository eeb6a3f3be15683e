import { instant } from '@resident-card/shared'
import type { UseCase } from '../../runtime/call'
import { changeCase, doneReply } from '../changing/changeCase'
import { decideAs } from '../case/decideAs'
import { noteErrors } from '../case/noteErrors'
import { invalid } from '../case/refusals'

/**
 * Takes a mistaken hand-over back (OFFICE-UNDO): the card lies ready again, and both stay in the history. No version is
 * named: `handoverAt` says which hand-over was seen.
 */
export const undoHandOver: UseCase<'window', 'undoHandOver'> = async (input, call, deps) => {
  const { caseId, handoverAt, reason, note } = input
  const errors = noteErrors('note', note)
  if (errors.length > 0) return invalid(errors)
  const intent = { command: 'undoHandOver', handoverAt: instant(handoverAt), reason, note } as const
  return changeCase(deps, call, {
    caseId,
    command: intent.command,
    decide: ({ application }, context) => decideAs(call.actor, application, intent, context),
    reply: doneReply(call),
  })
}
