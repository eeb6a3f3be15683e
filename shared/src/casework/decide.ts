import { err, ok } from '../kernel/result'
import type { Result } from '../kernel/result'
import { afterLast } from '../application/afterLast'
import type { Application, HistoryEntry } from '../application/application'
import type { Decision, DecisionContext, DecisionRefusal, Effect } from '../application/decision'
import type { State } from '../application/states'
import { wrongState } from '../services/command'
import { findCommand, serviceOf } from '../services/services'
import type { Intent } from '../services/services'

const stateAfter = (application: Application, to: State | 'heldFrom'): State =>
  to === 'heldFrom' ? (application.heldFrom ?? 'submitted') : to

/** What was asked to be mended and where a hold began belong to the state that is left; what else, the command says. */
const leave = (application: Application, drops: readonly (keyof Application)[] = []): Application => {
  const { mend: _, heldFrom: __, ...rest } = application
  if (drops.length === 0) return rest
  const kept = Object.entries(rest).filter(([field]) => !drops.includes(field as keyof Application))
  return Object.fromEntries(kept) as unknown as Application
}

/**
 * The next application, who must be told and what must follow; or why not. Whether the actor may give the command
 * at all is `mayCommand`'s question, asked before.
 */
export const decide = (
  application: Application,
  intent: Intent,
  asked: DecisionContext,
): Result<Decision, DecisionRefusal> => {
  const command = findCommand(application.service, intent.command)
  const transition = command?.in[application.state]
  if (command === undefined || transition === undefined || command.fits?.(application) === false)
    return err(wrongState(application))
  const judging = { ...asked, limits: serviceOf(application.service).limits }
  // Found by the intent's own name, so that it is the intent of this command.
  const said = intent as never
  const refusal = command.refusal?.(application, said, judging)
  if (refusal !== undefined) return err(refusal)

  const context = afterLast(judging, application)
  const entry: HistoryEntry = {
    kind: command.history,
    at: context.now,
    by: context.by,
    public: command.public ?? true,
    ...command.details?.(said, application, context),
  }
  const next: Application = {
    ...leave(application, command.drops),
    state: stateAfter(application, transition.to),
    stateSince: context.now,
    history: [...application.history, entry],
    ...command.patch?.(application, said, context),
  }
  const movement = command.movement?.(application, said, next)
  const ledger: readonly Effect[] =
    movement === undefined ? [] : [{ kind: 'enterLedger', facts: { ...movement, entry: next.history.length - 1 } }]
  return ok({
    next,
    notices: command.notices?.(said, next) ?? [],
    effects: [...(command.effects?.(said, next) ?? []), ...ledger],
  })
}
