import { extendLawClock } from '../deadlines/startClock'
import { err, ok } from '../kernel/result'
import type { Result } from '../kernel/result'
import { afterLast } from '../application/afterLast'
import type { Application, HistoryEntry } from '../application/application'
import { findClock } from '../application/clocks'
import type { Decision, DecisionContext, DecisionRefusal } from '../application/decision'
import { serviceLimit } from '../services/facts'
import { standingOf } from './standingOf'

/** Not while the applicant has it to mend: hard transport isn't what delays it then. A hold shows nothing. */
const isExtendable = (application: Pick<Application, 'service' | 'state'>): boolean =>
  standingOf(application).extendable === true

/** Extended once, never again: the clock itself knows, as any extension gives it more than the law's sixty days. */
const extendedClock = (
  { service, clocks }: Pick<Application, 'service' | 'clocks'>,
  { calendar }: Pick<DecisionContext, 'calendar'>,
) => {
  const clock = findClock(clocks, 'law')
  if (clock === undefined) return undefined
  const limit = serviceLimit(service, 'law', clock.from)
  const extended = extendLawClock(clock, limit, serviceLimit(service, 'lawExtension', clock.from), calendar)
  return extended === clock ? undefined : extended
}

export const mayExtendLaw = (application: Application, context: Pick<DecisionContext, 'calendar'>): boolean =>
  isExtendable(application) && extendedClock(application, context) !== undefined

/**
 * Thirty calendar days more where transport is hard (LAW-12): a named officer's decision, told to the applicant with
 * the officer's words. No change of state. Refused: `alreadyExtended` (LAW-12).
 */
export const extendLaw = (
  application: Application,
  note: string,
  context: DecisionContext,
): Result<Decision, DecisionRefusal> => {
  if (!isExtendable(application)) return err({ kind: 'state', code: 'notInThisState', state: application.state })
  const law = extendedClock(application, context)
  if (law === undefined) return err({ kind: 'refused', code: 'alreadyExtended', clause: 'LAW-12' })
  const entry: HistoryEntry = {
    kind: 'extended',
    at: afterLast(context, application).now,
    by: context.by,
    public: true,
    note,
  }
  const next: Application = {
    ...application,
    clocks: application.clocks.map((clock) => (clock.kind === 'law' ? law : clock)),
    history: [...application.history, entry],
  }
  return ok({ next, notices: [{ code: 'extended', facts: { dueOn: law.dueOn } }], effects: [] })
}
