import { decide, err, mayCommand } from '@resident-card/shared'
import type { Application, Decision, DecisionContext, DecisionRefusal, Intent, Result } from '@resident-card/shared'
import type { Actor } from '../../runtime/call'

/** The decision, where the command is this actor's in this very state: only a county refuses what a county holds. */
export const decideAs = (
  actor: Actor,
  application: Application,
  intent: Intent,
  context: DecisionContext,
): Result<Decision, DecisionRefusal> =>
  mayCommand(actor, intent.command, application)
    ? decide(application, intent, context)
    : err({ kind: 'state', code: 'notInThisState', state: application.state })
