import type { Queue, QueueRow, ReplyOf, UnreadableRow } from '@resident-card/shared'
import { useSyncExternalStore } from 'react'
import { listed, mergeQueue, type ListedRow } from './mergeQueue'
import { joinUnreadable } from '../../lib/joinUnreadable'

/** A queue as this officer has it on the screen; all desk pages look at the same. Gone when the app is closed. */
export interface ShownQueue {
  readonly rows: readonly ListedRow[]
  /** Cursor of the page after the last row. */
  readonly next?: string
  /** Held back so that no row moves. */
  readonly arrived: number
  readonly fresh: readonly QueueRow[]
  /** What belongs in it and can't be shown. */
  readonly unreadable: readonly UnreadableRow[]
  readonly today: string
  readonly now: number
}
type Page = ReplyOf<'casework', 'listQueue'>

const queues = new Map<Queue, ShownQueue>()
/** By case: the version this officer left it in. Only an older answer still names it at the desk it has left. */
const finished = new Map<string, number>()
const isFinished = ({ caseId, version }: QueueRow): boolean => version < (finished.get(caseId) ?? 0)
const listeners = new Set<() => void>()
const change = (queue: Queue, shown: ShownQueue): void => {
  queues.set(queue, shown)
  listeners.forEach((tell) => tell())
}

const withNext = ({ next: _before, ...rest }: ShownQueue, next: string | undefined): ShownQueue =>
  next === undefined ? rest : { ...rest, next }

export const shownQueue = (queue: Queue): ShownQueue | undefined => queues.get(queue)

/** The first page, asked for again. */
export const refreshed = (queue: Queue, page: Page): void => {
  const before = queues.get(queue)
  const { rows, arrived } = mergeQueue(before?.rows ?? [], page.items, page.next !== undefined, isFinished)
  const longer = before !== undefined && before.rows.length > page.items.length
  change(
    queue,
    withNext(
      { rows, arrived, fresh: page.items, unreadable: page.unreadable ?? [], today: page.today, now: page.now },
      longer ? before.next : page.next,
    ),
  )
}

/** A further page. */
export const extended = (queue: Queue, page: Page): void => {
  const before = queues.get(queue)
  if (before === undefined) return
  const known = new Set(before.rows.map(({ caseId }) => caseId))
  const more = listed(page.items.filter((row) => !known.has(row.caseId) && !isFinished(row)))
  change(
    queue,
    withNext(
      {
        ...before,
        rows: [...before.rows, ...more],
        unreadable: joinUnreadable(before, page),
      },
      page.next,
    ),
  )
}

/** The officer asked for what is new: the first page as it is now. */
export const startOver = (queue: Queue, page: Page): void => {
  const rows = listed(page.items.filter((row) => !isFinished(row)))
  change(
    queue,
    withNext(
      { rows, arrived: 0, fresh: page.items, unreadable: page.unreadable ?? [], today: page.today, now: page.now },
      page.next,
    ),
  )
}

/** Done with at this desk: it leaves every list at once. */
export const finish = (caseId: string, version: number): void => {
  finished.set(caseId, version)
  for (const [queue, shown] of queues) {
    change(queue, { ...shown, rows: shown.rows.filter((row) => row.caseId !== caseId) })
  }
}

/** Someone else sits down at this device. */
export const forgetAll = (): void => {
  queues.clear()
  finished.clear()
  listeners.forEach((tell) => tell())
}

/** Neighbours of a row among those still to be worked. */
export const neighbours = (
  queue: Queue,
  caseId: string,
): { readonly previous?: string; readonly next?: string; readonly at: number; readonly all: number } => {
  const open = (queues.get(queue)?.rows ?? []).filter((row) => !row.gone || row.caseId === caseId)
  const at = open.findIndex((row) => row.caseId === caseId)
  const previous = at > 0 ? open[at - 1]?.caseId : undefined
  const next = open[at + 1]?.caseId
  return {
    at,
    all: open.length,
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
  }
}

const subscribe = (tell: () => void): (() => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

export const useShownQueue = (queue: Queue): ShownQueue | undefined =>
  useSyncExternalStore(subscribe, () => queues.get(queue))

let changes = 0
listeners.add(() => {
  changes += 1
})

/** Renders again whenever any queue changes. */
export const useQueuesChanged = (): number => useSyncExternalStore(subscribe, () => changes)
