import { err, ok } from '../kernel/result'
import type { Result } from '../kernel/result'
import type { Application, HistoryEntry } from '../application/application'
import type { Decision, DecisionContext, DecisionRefusal, Effect } from '../application/decision'
import type { State } from '../application/states'
import { wrongState } from '../services/command'
import type { Intent } from '../services/reissue'
import { findCommand } from '../services/services'

const stateAfter = (application: Application, to: State | 'heldFrom'): State =>
  to === 'heldFrom' ? (application.heldFrom ?? 'submitted') : to

/** What no longer belongs to the case once it has left a state. */
const leave = ({ mend: _, heldFrom: __, ...rest }: Application): Application => {
  if (rest.state !== 'collected') return rest
  const { handover: ___, oldCard: ____, ...ready } = rest
  return ready
}

/**
 * The next application, who must be told and what must follow; or why not. Whether the actor may give the command
 * at all is `mayCommand`'s question, asked before.
 */
export const decide = (
  application: Application,
  intent: Intent,
  context: DecisionContext,
): Result<Decision, DecisionRefusal> => {
  const command = findCommand(application, intent.command)
  const transition = command?.in[application.state]
  if (command === undefined || transition === undefined) return err(wrongState(application))
  const refusal = command.refusal?.(application, intent, context)
  if (refusal !== undefined) return err(refusal)

  const entry: HistoryEntry = {
    kind: command.history,
    at: context.now,
    by: context.by,
    public: command.public ?? true,
    ...command.details?.(intent, application, context),
  }
  const next: Application = {
    ...leave(application),
    state: stateAfter(application, transition.to),
    stateSince: context.now,
    history: [...application.history, entry],
    ...command.patch?.(application, intent, context),
  }
  const movement = command.movement?.(application, intent, next)
  const ledger: readonly Effect[] =
    movement === undefined ? [] : [{ kind: 'enterLedger', facts: { ...movement, entry: next.history.length - 1 } }]
  return ok({
    next,
    notices: command.notices?.(intent, next) ?? [],
    effects: [...(command.effects?.(intent, next) ?? []), ...ledger],
  })
}
