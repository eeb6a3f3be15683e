import { dayAfter, dueFacts, findClock } from '@resident-card/shared'
import type { Calendar, Clock, PlainDate } from '@resident-card/shared'
import { applications } from '../../records/application'
import type { ApplicationRecord, OutboxMessage } from '../../records/application'
import { jobs } from '../../records/job'
import type { JobRecord } from '../../records/job'
import { ONCE, swap } from '../../records/swap'
import type { Call } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { lookupKey } from '../../sealing/lookupKey'
import { deliverOutbox } from '../outbox/deliverOutbox'
import { inTurn } from './inTurn'
import type { Job } from './job'
import { noteJob } from './noteJob'
import { timerOnOf } from '../case/timerOnOf'

const BATCH = 100
const NAME = 'remind'
const NEVER = '9999-12-31'
const ID_LENGTH = 26

/** One reminder for one of its days: the id is made from both, so that no second one can come of a repeated run. */
const reminderOf = (
  deps: Dependencies,
  { _id, timerOn }: ApplicationRecord,
  clock: Clock,
  call: Call,
): OutboxMessage => ({
  id: lookupKey(deps.keys, 'reminder', `${_id}:${clock.dueOn}:${timerOn}`).slice(0, ID_LENGTH),
  at: call.now,
  kind: 'notice',
  code: 'collectReminder',
  facts: dueFacts(clock),
})

/** The record with its next day: of reminders missed while the timer stood still one is sent, not all. */
const afterReminding = (
  record: ApplicationRecord,
  outbox: readonly OutboxMessage[],
  calendar: Calendar,
  today: PlainDate,
): ApplicationRecord => ({
  ...record,
  outbox,
  outboxWaiting: outbox.length > 0 ? 1 : 0,
  timerOn: timerOnOf(record, calendar, dayAfter(today)) ?? NEVER,
})

const remindOne = async (deps: Dependencies, call: Call, record: ApplicationRecord): Promise<number> => {
  const calendar = await deps.reference.calendar()
  const clock = findClock(record.clocks, 'collect')
  const due = record.state === 'ready' && clock !== undefined && clock.dueOn >= call.today
  const outbox = due ? [...record.outbox, reminderOf(deps, record, clock, call)] : record.outbox
  const next = afterReminding(record, outbox, calendar, call.today)
  const saved = await swap<ApplicationRecord, ApplicationRecord, boolean>({
    table: deps.store.table(applications),
    load: async () => record,
    decide: () => ({ of: record, replace: next, saved: () => true }),
    ...ONCE,
    // By a command: the next run finds it again.
    overtaken: () => false,
  })
  if (!saved || !due) return 0
  await deliverOutbox(deps, { ...next, version: record.version + 1 })
  return 1
}

/**
 * Reminds holders whose cards lie ready and whose last day comes near (OFFICE-REMIND); a bounded batch. Who was reminded isn't
 * due any more; where it got to is kept in `jobs`, so that cases that keep failing never stand before the others.
 */
export const remind: Job = async (deps, call) => {
  const stored = await deps.store.table(jobs).get(NAME)
  const after = stored?.subject === call.today ? stored.after : undefined
  const range = { field: 'timerOn', lte: call.today }
  const query = { index: 'timerOn', equals: {}, range, limit: BATCH }
  const page = await deps.store.table(applications).find(after === undefined ? query : { ...query, after })
  const reminded = await inTurn(page.items, (record) => remindOne(deps, call, record))

  if (page.next === undefined && after === undefined) return { ...reminded, more: false }
  const { today: subject } = call
  const next: JobRecord = { _id: NAME, schemaVersion: 1, version: 1, subject, finished: 0 }
  await noteJob(deps, stored, page.next === undefined ? next : { ...next, after: page.next })
  return { ...reminded, more: page.next !== undefined }
}
