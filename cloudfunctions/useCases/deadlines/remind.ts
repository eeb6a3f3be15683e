import { dayAfter, dueFacts, findClock } from '@resident-card/shared'
import type { Calendar, Clock, PlainDate } from '@resident-card/shared'
import { applications } from '../../records/application'
import type { ApplicationRecord, OutboxMessage } from '../../records/application'
import { ONCE, swap } from '../../records/swap'
import type { Call } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { lookupKey } from '../../sealing/lookupKey'
import { deliverOutbox } from '../outbox/deliverOutbox'
import type { Job } from './job'
import { timerOnOf } from '../case/timerOnOf'
import { walkAgain } from './walkAgain'

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

/** Reminds holders whose cards lie ready and whose last day comes near (OFFICE-REMIND); who was reminded isn't due any more. */
export const remind: Job = (deps, call) => {
  const range = { field: 'timerOn', lte: call.today }
  const query = { index: 'timerOn', equals: {}, range, limit: BATCH }
  const walk = { name: NAME, subject: call.today, table: applications, query }
  return walkAgain(deps, walk, (record) => remindOne(deps, call, record))
}
