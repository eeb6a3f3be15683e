import { addWorkingDays, workingDaysBetween } from '../deadlines/calendar'
import type { Calendar } from '../deadlines/calendar'
import type { Clock, ClockReading } from '../deadlines/clock'
import { readClock } from '../deadlines/readClock'
import { civilDate } from '../kernel/plainDate'
import type { Instant } from '../kernel/instant'
import type { PlainDate } from '../kernel/plainDate'
import type { Application } from '../application/application'
import { findClock } from '../application/clocks'
import { publicStateOf } from '../application/publicState'
import { limitOn } from '../services/limits'
import type { Limits } from '../services/limits'
import type { Step } from '../services/service'
import type { OfficeKind, StageName } from '../services/serviceFacts'
import { serviceOf } from '../services/services'
import { standingOf } from './standingOf'

export const STAGE_STATUSES = ['done', 'now', 'todo', 'turn', 'refused', 'withdrawn'] as const
type StageStatus = (typeof STAGE_STATUSES)[number]

export interface Stage {
  readonly stage: StageName
  readonly status: StageStatus
  readonly at?: Instant
  readonly dueOn?: PlainDate
  readonly estimated?: boolean
  readonly clock?: ClockReading
  /** Who has it, to be named from reference data. */
  readonly officeKind?: OfficeKind
  readonly usedDays?: number
}

const lastAt = (application: Application, kind: string): Instant | undefined =>
  application.history.filter((entry) => entry.kind === kind).at(-1)?.at

/**
 * The stages of a case as its timeline, with when each was done, is due, or (estimated) would be done if every desk
 * before it took its full time. Says nothing of a hold.
 */
export const stagesOf = (application: Application, today: PlainDate, calendar: Calendar): readonly Stage[] => {
  const { limits, stages } = serviceOf(application.service)
  const plan = stages.plan(application)
  const behind = stages.behind(application)
  const state = publicStateOf(application)
  const { turn } = standingOf({ ...application, state })
  let expected: PlainDate | undefined = today

  return plan.flatMap((step, index): Stage[] => {
    const clock = step.clock && findClock(application.clocks, step.clock)
    const office = step.office === undefined ? {} : { officeKind: step.office }
    if (index < behind) {
      const at = lastAt(application, index === 0 ? lastSubmission(application) : step.endedBy)
      return [
        { stage: step.stage, status: 'done', ...(at !== undefined && { at }), ...office, ...used(clock, at, calendar) },
      ]
    }
    if (index === behind) {
      if (state === 'refused' || state === 'withdrawn')
        return [{ stage: step.stage, status: state, at: application.stateSince, ...office }]
      expected = clock?.dueOn ?? expected
      return [
        {
          stage: step.stage,
          status: turn === 'applicant' ? 'turn' : 'now',
          ...office,
          ...(clock && { clock: readClock(clock, today, calendar), dueOn: clock.dueOn, estimated: clock.provisional }),
        },
      ]
    }
    if (state === 'refused' || state === 'withdrawn') return []
    return [todo(step, application, (expected = estimate(step, expected, limits, calendar)), today, office)]
  })
}

const lastSubmission = (application: Application): string =>
  application.history.some(({ kind }) => kind === 'resubmitted') ? 'resubmitted' : 'submitted'

const used = (clock: Clock | undefined, at: Instant | undefined, calendar: Calendar): { usedDays?: number } =>
  clock === undefined || at === undefined ? {} : { usedDays: workingDaysBetween(clock.from, civilDate(at), calendar) }

const estimate = (
  { clock, dueBy }: Step,
  from: PlainDate | undefined,
  limits: Limits,
  calendar: Calendar,
): PlainDate | undefined => {
  // What nobody promises (how long the post takes: GZ-8 has no limit) can't be estimated, nor what follows it.
  if (from === undefined || clock === undefined || dueBy !== undefined) return undefined
  return addWorkingDays(from, limitOn(limits, clock, from).value, calendar).date
}

const todo = (
  step: Step,
  application: Application,
  expected: PlainDate | undefined,
  today: PlainDate,
  office: { officeKind?: OfficeKind },
): Stage => {
  const last = step.dueBy && findClock(application.clocks, step.dueBy)
  const dueOn = step.dueBy === undefined ? expected : last?.stoppedOn === undefined ? last?.dueOn : undefined
  return {
    stage: step.stage,
    status: 'todo',
    ...office,
    ...(dueOn !== undefined && dueOn >= today && { dueOn, estimated: true }),
  }
}
