import { settingAt, type TaskView } from '@resident-card/shared'
import type { IconName } from '../../components/base/Icon'
import type { Say } from '../../text/say'
import type words from '../../text/staff/tasks.zh'

/** One row of two records side by side; `differs` marks what doesn't fit together. */
interface TaskCompareRow {
  readonly key: string
  readonly name: string
  readonly ours: string
  readonly theirs: string
  readonly differs: boolean
}

export interface TaskModel {
  readonly icon: IconName
  readonly title: string
  readonly why: string
  readonly now: string
  /** How the lock stands. */
  readonly note?: string
  readonly compare: readonly TaskCompareRow[]
  /** `mailFailed`: the consignment, and why it failed. */
  readonly facts: readonly { readonly key: string; readonly name: string; readonly value: string }[]
}

interface TaskWords {
  readonly t: typeof words
  readonly say: Say
}

const ICONS: Record<TaskView['kind'], IconName> = {
  offlineConflict: 'diff',
  lookUpLocked: 'lock',
  mailFailed: 'mail',
  damagedRecord: 'no',
}
const MINUTE_MS = 60_000

const officer = (no: string | undefined, { t }: TaskWords): string =>
  no === undefined ? t.compare.none : t.officerNo(no)

/** What the device wrote beside what the records say: both clocks, both officers. */
const compareRows = ({ ours, theirs }: TaskView, today: string, words: TaskWords): readonly TaskCompareRow[] => {
  const { t, say } = words
  if (ours === undefined && theirs === undefined) return []
  const c = t.compare
  const row = (key: string, name: string, our: string | undefined, their: string | undefined, differs = false) => ({
    key,
    name,
    ours: our ?? (ours === undefined ? c.unknown : ''),
    theirs: their ?? '',
    differs,
  })
  const offMinutes = ours === undefined ? 0 : Math.round(Math.abs(ours.deviceAt - ours.at) / MINUTE_MS)
  const deviceClock = ours === undefined ? undefined : say.when(ours.deviceAt, today)
  return [
    row(
      'at',
      c.at,
      ours && say.when(ours.at, today),
      theirs === undefined ? c.none : say.when(theirs.at, today),
      theirs !== undefined && ours?.at !== theirs.at,
    ),
    row(
      'deviceAt',
      c.deviceAt,
      offMinutes === 0 ? deviceClock : `${deviceClock ?? ''}${t.comma}${c.clockOff(offMinutes)}`,
      undefined,
      offMinutes > 0,
    ),
    row(
      'officer',
      c.officer,
      ours && officer(ours.officerNo, words),
      officer(theirs?.officerNo, words),
      theirs?.officerNo !== undefined && ours?.officerNo !== theirs.officerNo,
    ),
    row('where', c.where, undefined, theirs?.where ?? c.none),
    row('device', c.device, ours?.device, undefined),
    row('state', c.state, undefined, theirs === undefined ? c.none : (t.states[theirs.state] ?? theirs.state)),
    row('oldCard', c.oldCard, ours && (c.oldCards[ours.oldCard] ?? ours.oldCard), undefined),
    row('fee', c.fee, ours && (ours.feePaid ? c.feePaid : c.feeNot), undefined),
  ].filter((one) => one.ours !== '' || one.theirs !== '')
}

const mailFacts = ({ consignment }: TaskView, { t }: TaskWords): TaskModel['facts'] =>
  consignment === undefined
    ? []
    : [
        { key: 'consignment', name: t.mail.consignment, value: `${consignment.carrier} ${consignment.number}` },
        {
          key: 'reason',
          name: t.mail.reason,
          value: t.mail.reasons[consignment.reason] ?? t.mail.reasons['other'] ?? '',
        },
      ]

const damagedModel = ({ record }: TaskView, { damaged }: typeof words): Pick<TaskModel, 'why' | 'now' | 'facts'> =>
  record === undefined
    ? { why: damaged.why, now: damaged.now, facts: [] }
    : {
        why: damaged.record.why,
        now: damaged.record.now,
        facts: [{ key: 'record', name: damaged.record.name, value: record }],
      }

/** A task as a person reads it: what happened, what to do now, both records. */
export const viewTask = (task: TaskView, now: number, today: string, words: TaskWords): TaskModel => {
  const { t, say } = words
  const icon = ICONS[task.kind]
  const title = t.kinds[task.kind]
  switch (task.kind) {
    case 'offlineConflict':
      return {
        icon,
        title,
        ...t.reasons[task.reason ?? 'unreadable'],
        compare: compareRows(task, today, words),
        facts: [],
      }
    case 'lookUpLocked': {
      const until = task.until === undefined ? undefined : say.when(task.until, today)
      return {
        icon,
        title,
        why:
          task.officerNo === undefined
            ? t.locked.whyAnyone(settingAt('lookUpFailures', task.at))
            : t.locked.why(task.officerNo, settingAt('lookUpFailures', task.at)),
        now: t.locked.now,
        ...(until === undefined
          ? {}
          : { note: (task.until ?? 0) > now ? t.locked.until(until) : t.locked.over(until) }),
        compare: [],
        facts: [],
      }
    }
    case 'damagedRecord':
      return { icon, title, compare: [], ...damagedModel(task, t) }
    case 'mailFailed':
      return { icon, title, why: t.mail.why, now: t.mail.now, compare: [], facts: mailFacts(task, words) }
  }
}
