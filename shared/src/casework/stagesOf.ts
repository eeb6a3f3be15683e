import { addWorkingDays, workingDaysBetween } from '../deadlines/calendar'
import type { Calendar } from '../deadlines/calendar'
import type { Clock, ClockKind, ClockReading } from '../deadlines/clock'
import { limitOn } from '../services/reissue/limits'
import { readClock } from '../deadlines/readClock'
import { civilDate } from '../kernel/plainDate'
import type { Instant } from '../kernel/instant'
import type { PlainDate } from '../kernel/plainDate'
import type { Application, HistoryKind } from '../application/application'
import { findClock } from '../application/clocks'
import { publicStateOf } from '../application/publicState'

export type StageName = 'submit' | 'verify' | 'issue' | 'produce' | 'distribute' | 'collect' | 'deliver'
export type StageStatus = 'done' | 'now' | 'todo' | 'turn' | 'refused' | 'withdrawn'
/** Who has it, to be named from reference data. */
export type StageOffice = 'acceptingAuthority' | 'hukouCounty' | 'production' | 'carrier'

export interface Stage {
  readonly stage: StageName
  readonly status: StageStatus
  readonly at?: Instant
  readonly dueOn?: PlainDate
  readonly estimated?: boolean
  readonly clock?: ClockReading
  readonly officeKind?: StageOffice
  readonly usedDays?: number
}

interface Plan {
  readonly stage: StageName
  /** What in the history ends it. */
  readonly endedBy: HistoryKind
  readonly clock?: ClockKind
  readonly office?: StageOffice
}

const PLAN: readonly Plan[] = [
  { stage: 'submit', endedBy: 'submitted' },
  { stage: 'verify', endedBy: 'passed', clock: 'verify', office: 'acceptingAuthority' },
  { stage: 'issue', endedBy: 'issued', clock: 'issue', office: 'hukouCounty' },
  { stage: 'produce', endedBy: 'produced', clock: 'produce', office: 'production' },
]
const WINDOW: readonly Plan[] = [
  { stage: 'distribute', endedBy: 'received', office: 'carrier' },
  { stage: 'collect', endedBy: 'handedOver', clock: 'collect', office: 'acceptingAuthority' },
]
const MAIL: readonly Plan[] = [
  { stage: 'distribute', endedBy: 'dispatched', office: 'production' },
  { stage: 'deliver', endedBy: 'delivered', office: 'carrier' },
]

/** How far a case has come: the number of stages behind it, after returns and send-backs. */
const REWINDS: Readonly<Partial<Record<HistoryKind, number>>> = {
  submitted: 1,
  resubmitted: 1,
  returned: 1,
  passed: 2,
  issued: 3,
  sentBack: 3,
  produced: 4,
  handedOver: 6,
  handOverUndone: 5,
  delivered: 6,
}

const byMail = ({ collection, consignment }: Application): boolean =>
  consignment === undefined ? collection === 'mail' : consignment.to === 'address'

const stagesBehind = (application: Application, mail: boolean): number =>
  application.history.reduce((behind, { kind }) => {
    if (kind === 'received' || (kind === 'dispatched' && mail)) return 5
    if (kind === 'deliveryFailed') return 4
    return REWINDS[kind] ?? behind
  }, 0)

const lastAt = (application: Application, kind: HistoryKind): Instant | undefined =>
  application.history.filter((entry) => entry.kind === kind).at(-1)?.at

/**
 * The stages of a case as its timeline, with when each was done, is due, or (estimated) would be done if every desk
 * before it took its full time. Says nothing of a hold.
 */
export const stagesOf = (application: Application, today: PlainDate, calendar: Calendar): readonly Stage[] => {
  const mail = byMail(application)
  const plan = [...PLAN, ...(mail ? MAIL : WINDOW)]
  const behind = stagesBehind(application, mail)
  const state = publicStateOf(application)
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
          status: state === 'returned' || state === 'ready' ? 'turn' : 'now',
          ...office,
          ...(clock && { clock: readClock(clock, today, calendar), dueOn: clock.dueOn, estimated: clock.provisional }),
        },
      ]
    }
    if (state === 'refused' || state === 'withdrawn') return []
    return [todo(step, application, (expected = estimate(step, expected, calendar)), today, calendar, office)]
  })
}

const lastSubmission = (application: Application): HistoryKind =>
  application.history.some(({ kind }) => kind === 'resubmitted') ? 'resubmitted' : 'submitted'

const used = (clock: Clock | undefined, at: Instant | undefined, calendar: Calendar): { usedDays?: number } =>
  clock === undefined || at === undefined ? {} : { usedDays: workingDaysBetween(clock.from, civilDate(at), calendar) }

const estimate = (step: Plan, from: PlainDate | undefined, calendar: Calendar): PlainDate | undefined => {
  // Nobody promises how long the post takes (GZ-8 has no limit): what follows it can't be estimated from it.
  if (from === undefined || step.clock === undefined || step.clock === 'collect') return undefined
  return addWorkingDays(from, limitOn(step.clock, from).limit, calendar).date
}

const todo = (
  step: Plan,
  application: Application,
  expected: PlainDate | undefined,
  today: PlainDate,
  calendar: Calendar,
  office: { officeKind?: StageOffice },
): Stage => {
  const last = step.stage === 'collect' || step.stage === 'deliver'
  const whole = findClock(application.clocks, step.stage === 'collect' ? 'collect' : 'whole')
  const dueOn = last ? (whole?.stoppedOn === undefined ? whole?.dueOn : undefined) : expected
  return {
    stage: step.stage,
    status: 'todo',
    ...office,
    ...(dueOn !== undefined && dueOn >= today && { dueOn, estimated: true }),
  }
}
