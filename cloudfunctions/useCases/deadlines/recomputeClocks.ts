import { civilDate, dayAfter, queueOf, recomputeClock } from '@resident-card/shared'
import type { Calendar, PlainDate } from '@resident-card/shared'
import { applications } from '../../records/application'
import type { ApplicationRecord } from '../../records/application'
import { ONCE, swap } from '../../records/swap'
import type { Dependencies } from '../../runtime/dependencies'
import { provisionalMark, toApplication } from '../case/caseRecord'
import { timerOnOf } from '../case/timerOnOf'
import type { Job } from './job'
import { walkOnce } from './walkOnce'

const BATCH = 200
const NAME = 'recomputeClocks'
const NEVER = '9999-12-31'

/** From when on a reminder is still to be sent: today's only while it waits. */
const remindFrom = ({ timerOn, stateSince }: ApplicationRecord, today: PlainDate): PlainDate => {
  const [next, lying] = [timerOn <= today ? today : dayAfter(today), dayAfter(civilDate(stateSince))]
  return next > lying ? next : lying
}

/** 1 where it was saved. Due dates anew by the calendar in force; nobody's screen is disturbed, no history is written. */
const recompute = async (
  deps: Dependencies,
  record: ApplicationRecord,
  calendar: Calendar,
  today: PlainDate,
): Promise<number> => {
  const application = toApplication(record)
  const clocks = application.clocks.map((clock) => recomputeClock(clock, calendar))
  if (clocks.every((clock, at) => clock === application.clocks[at])) return 0
  const next = { ...application, clocks }
  const set = {
    clocks,
    queue: queueOf(next),
    provisional: provisionalMark(next),
    timerOn: timerOnOf(next, calendar, remindFrom(record, today)) ?? NEVER,
  }
  return swap<ApplicationRecord, ApplicationRecord, number>({
    table: deps.store.table(applications),
    load: async () => record,
    decide: () => ({ of: record, update: { set }, saved: () => 1 }),
    ...ONCE,
    // By a command: the next run finds it again.
    overtaken: () => 0,
  })
}

/** When a newer calendar is in the store, walks every case with a provisional date once, a bounded batch a run. */
export const recomputeClocks: Job = async (deps, { today }) => {
  const calendar = await deps.reference.calendar()
  const query = { index: 'provisional', equals: { provisional: 1 }, limit: BATCH }
  const walk = { name: NAME, subject: calendar.version, store: deps.store, table: applications, query }
  return walkOnce(deps, walk, (record) => recompute(deps, record, calendar, today))
}
