import { err, ok } from '../kernel/result'
import type { Result } from '../kernel/result'
import { afterLast } from '../application/afterLast'
import type { Application, Collection } from '../application/application'
import type { Decision, DecisionContext, DecisionRefusal } from '../application/decision'
import { serviceOf } from '../services/services'
import { standingOf } from './standingOf'

/** Until dispatched (GZ-4, GZ-8); while returned it is changed by resubmitting, if asked for. A hold shows nothing. */
export const mayChangeCollection = (application: Pick<Application, 'service' | 'state'>): boolean =>
  standingOf(application).collectionOpen === true

/** Another way of collecting, or another address for the same way: no change of state. */
export const changeCollection = (
  application: Application,
  collection: Collection,
  context: DecisionContext,
): Result<Decision, DecisionRefusal> => {
  if (!mayChangeCollection(application)) return err({ kind: 'state', code: 'notInThisState', state: application.state })
  const changed: Application = {
    ...application,
    collection,
    history: [
      ...application.history,
      { kind: 'collectionChanged', at: afterLast(context, application).now, by: context.by, public: true, collection },
    ],
  }
  const { limits, clocksForCollection } = serviceOf(changed.service)
  const next = { ...changed, clocks: clocksForCollection(changed, { ...context, limits }) }
  return ok({ next, notices: [{ code: 'collectionChanged', facts: { collection } }], effects: [] })
}
