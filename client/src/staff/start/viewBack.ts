import {
  settingAt,
  settingMs,
  type BackPlace,
  type DestructionView,
  type DeviceView,
  type ShiftView,
} from '@resident-card/shared'
import type { Say } from '../../text/say'
import type words from '../../text/staff/start.zh'
import type { OpenTasks } from '../desk/openTasks'

/** What was read for the pages behind the counter; undefined: not asked, or no answer. */
export interface BackFacts {
  readonly shift?: { readonly open: ShiftView | undefined } | undefined
  readonly tasks?: OpenTasks | undefined
  readonly batches?: readonly DestructionView[] | undefined
  readonly devices?: readonly DeviceView[] | undefined
  readonly now: number
}

export interface BackLine {
  readonly note: string
  readonly tone: 'c-bad' | 'c-warn' | ''
  readonly value?: string
}

const shiftLine = ({ shift }: BackFacts, today: string, t: typeof words, say: Say): BackLine | undefined => {
  if (shift === undefined) return undefined
  if (shift.open === undefined) return { note: t.shift.none, tone: 'c-warn' }
  const { openedAt, openedBy, totals } = shift.open
  return {
    note: t.shift.open(say.when(openedAt, today), openedBy),
    tone: '',
    value: t.shift.handedOver(totals.handedOver),
  }
}

const tasksLine = ({ tasks }: BackFacts, t: typeof words): BackLine | undefined => {
  if (tasks === undefined) return undefined
  if (tasks.count === 0) return { note: t.tasks.none, tone: '' }
  return { note: t.tasks.open, tone: 'c-bad', value: t.tasks.count(tasks.count, tasks.more) }
}

const batchesLine = ({ batches }: BackFacts, t: typeof words): BackLine | undefined => {
  if (batches === undefined) return undefined
  const open = batches.filter(({ signedAt }) => signedAt === undefined)
  const yours = open.filter(({ maySign }) => maySign)
  if (yours.length > 0) return { note: t.oldCards.yours(yours.length), tone: 'c-warn' }
  return { note: open.length > 0 ? t.oldCards.toSign(open.length) : t.oldCards.none, tone: '' }
}

const devicesLine = ({ devices, now }: BackFacts, t: typeof words): BackLine | undefined => {
  if (devices === undefined) return undefined
  const used = devices.filter(({ revokedAt }) => revokedAt === undefined)
  if (used.length === 0) return { note: t.devices.none, tone: '' }
  const silent = used.filter(
    ({ lastSyncAt }) => lastSyncAt !== undefined && now - lastSyncAt > settingMs('offlineHandover', now),
  )
  return silent.length > 0
    ? {
        note: t.devices.silent(silent.length, settingAt('offlineHandover', now)),
        tone: 'c-warn',
        value: t.devices.inUse(used.length),
      }
    : { note: t.devices.inUse(used.length), tone: '' }
}

/** How a page behind the counter stands, in one line; what could not be read says so. */
export const viewBack = (place: BackPlace, facts: BackFacts, today: string, t: typeof words, say: Say): BackLine => {
  const line = {
    shift: () => shiftLine(facts, today, t, say),
    tasks: () => tasksLine(facts, t),
    oldCards: () => batchesLine(facts, t),
    devices: () => devicesLine(facts, t),
  }[place]()
  return line ?? { note: t.unknown, tone: '' }
}
