import { err, ok } from '../kernel/result'
import type { Result } from '../kernel/result'
import type { Application, HistoryEntry } from './application'
import { effectsOf, noticesOf } from './consequences'
import type { Decision, DecisionContext, DecisionRefusal } from './decision'
import { handoverRefusal } from '../services/reissue/handoverRefusal'
import { historyOf } from './historyOf'
import type { Intent } from './intent'
import { mendErrors } from '../services/reissue/mendErrors'
import { patchOf } from './patchOf'
import { awaitsOldCard } from './oldCard'
import { undoRefusal } from '../services/reissue/undoRefusal'
import type { State } from './states'
import { findTransition } from './transitions'

const refusalOf = (application: Application, intent: Intent, context: DecisionContext): DecisionRefusal | undefined => {
  if (intent.command === 'handOver') return handoverRefusal(application, intent, context.today)
  if (intent.command === 'undoHandOver') return undoRefusal(application, intent, context)
  if (intent.command === 'resubmit') {
    const fields = mendErrors(application, intent.changes)
    return fields.length > 0 ? { kind: 'invalid', fields } : undefined
  }
  // The carrier only has what goes to an address (GZ-8); the window's own parcels are received there.
  const toAddress = application.consignment?.to === 'address'
  if ((intent.command === 'sign' || intent.command === 'fail') && !toAddress) return wrongState(application)
  if (intent.command === 'receive' && toAddress) return wrongState(application)
  if (intent.command === 'takeOldCard' && !awaitsOldCard(application)) return wrongState(application)
  return undefined
}

const wrongState = ({ state }: Application): DecisionRefusal => ({ kind: 'state', code: 'notInThisState', state })

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
  const transition = findTransition(application.state, intent.command)
  if (transition === undefined) return err(wrongState(application))
  const refusal = refusalOf(application, intent, context)
  if (refusal !== undefined) return err(refusal)

  const entry: HistoryEntry = historyOf(intent, context, application)
  const next: Application = {
    ...leave(application),
    state: stateAfter(application, transition.to),
    stateSince: context.now,
    history: [...application.history, entry],
    ...patchOf(application, intent, context),
  }
  return ok({ next, notices: noticesOf(intent, next), effects: effectsOf(application, intent, next) })
}
