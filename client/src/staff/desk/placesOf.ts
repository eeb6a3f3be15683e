import { backOf, queuesOf, counterOf, type BackPlace, type CounterPlace } from '@resident-card/shared'
import type { Queue, SessionView } from '@resident-card/shared'
import { openInstead } from '../../app/open'
import type { Route } from '../../app/route'
import { desks } from '../../app/routes'
import type { DeskGroup, DeskPlace } from '../../components/layout/DeskPlaces'
import type { IconName } from '../../components/base/Icon'
import type words from '../../text/staff/desk.zh'
import type { OpenTasks } from './openTasks'

const ICONS: Record<Queue, IconName> = {
  verify: 'files',
  issue: 'stamp',
  held: 'pause',
  produce: 'card',
  dispatch: 'truck',
  receive: 'box',
  ready: 'station',
  deliver: 'mail',
  oldCard: 'redo',
}

export const queueIcon = (queue: Queue): IconName => ICONS[queue]

const BACK_ICONS: Record<BackPlace, IconName> = { shift: 'book', tasks: 'bell', oldCards: 'card', devices: 'phone' }

export const backIcon = (place: BackPlace): IconName => BACK_ICONS[place]

const go = (to: Route) => () => void openInstead(to)

/** The side navigation of a member of staff: their queues, the window, and what lies behind the counter. */
export const placesOf = (
  { role }: SessionView,
  t: typeof words,
  countOf: (queue: Queue) => number | undefined,
  openTasks?: OpenTasks,
  unsynced?: { readonly waiting: number; readonly conflicts: number },
): readonly DeskGroup[] => {
  const queues = queuesOf(role).map((queue) => {
    const count = countOf(queue)
    return {
      key: queue,
      icon: ICONS[queue],
      word: t.queues[queue],
      onTap: go(desks.queue({ queue })),
      ...(count === undefined ? {} : { count }),
    }
  })
  const start = { key: 'start', icon: 'home' as const, word: t.start, onTap: go(desks.start()) }
  const { waiting = 0, conflicts = 0 } = unsynced ?? {}
  const counter: Record<CounterPlace, DeskPlace> = {
    scan: { key: 'scan', icon: 'scan', word: t.scan, onTap: go(desks.scan()) },
    lookUp: { key: 'lookUp', icon: 'search', word: t.lookUp, onTap: go(desks.lookUp()) },
    unsynced: {
      key: 'unsynced',
      icon: 'redo',
      word: t.unsynced,
      onTap: go(desks.unsynced()),
      ...(waiting + conflicts === 0 ? {} : { count: waiting + conflicts, late: conflicts > 0 }),
    },
  }
  const window = counterOf(role).map((place) => counter[place])
  const back = backOf(role).map((place) => ({
    key: place,
    icon: BACK_ICONS[place],
    word: t.back[place],
    onTap: go(desks[place]()),
    // Nothing to settle needs no number; what there is stays red until it is settled.
    ...(place === 'tasks' && openTasks !== undefined && openTasks.count > 0
      ? { count: openTasks.count, late: true }
      : {}),
  }))
  return [
    { key: 'start', places: [start] },
    ...(window.length === 0 ? [] : [{ key: 'window', title: t.groups.window, places: window }]),
    ...(queues.length === 0 ? [] : [{ key: 'desk', title: t.groups.desk, places: queues }]),
    ...(back.length === 0 ? [] : [{ key: 'back', title: t.groups.back, places: back }]),
  ]
}
