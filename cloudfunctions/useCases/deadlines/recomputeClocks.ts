import { civilDate, dayAfter, queueOf, recomputeClock } from '@resident-card/shared'
import type { Calendar, PlainDate } from '@resident-card/shared'
import { applications } from '../../records/application'
import type { ApplicationRecord } from '../../records/application'
import { jobs } from '../../records/job'
import type { JobRecord } from '../../records/job'
import { ONCE, swap } from '../../records/swap'
import type { Dependencies } from '../../runtime/dependencies'
import { provisionalMark, toApplication } from '../case/caseRecord'
import { timerOnOf } from '../case/timerOnOf'
import { inTurn } from './inTurn'
import type { Job } from './job'
import { noteJob } from './noteJob'

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

const start = (subject: string): JobRecord => ({ _id: NAME, schemaVersion: 1, version: 1, subject, finished: 0 })

/**
 * When a newer calendar is in the store, walks every case with a provisional date once, a bounded batch a run; where it
 * got to is kept in `jobs`.
 */
export const recomputeClocks: Job = async (deps, { today }) => {
  const calendar = await deps.reference.calendar()
  const stored = await deps.store.table(jobs).get(NAME)
  const job = stored?.subject === calendar.version ? stored : start(calendar.version)
  if (job.finished === 1) return { done: 0, more: false }

  const query = { index: 'provisional', equals: { provisional: 1 }, limit: BATCH }
  const page = await deps.store
    .table(applications)
    .find(job.after === undefined ? query : { ...query, after: job.after })
  const recomputed = await inTurn(page.items, (record) => recompute(deps, record, calendar, today))

  const { after: _, ...rest } = job
  const next: JobRecord = { ...rest, ...(page.next === undefined ? { finished: 1 } : { after: page.next }) }
  await noteJob(deps, stored, next)
  return { ...recomputed, more: page.next !== undefined }
}
