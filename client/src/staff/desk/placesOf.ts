import type { Queue, SessionView } from '@resident-card/shared'
import Taro from '@tarojs/taro'
import type { DeskGroup } from '../../components/DeskLayout'
import type { IconName } from '../../components/Icon'
import type words from '../../text/staff/desk.zh'
import { queuesOf, queueUrl, SCAN_URL, scans, START_URL } from './desksOf'

const ICONS: Record<Queue, IconName> = {
  verify: 'files',
  issue: 'stamp',
  held: 'pause',
  produce: 'card',
  dispatch: 'truck',
  receive: 'box',
  ready: 'station',
  deliver: 'mail',
}

export const queueIcon = (queue: Queue): IconName => ICONS[queue]

const go = (url: string) => () => void Taro.redirectTo({ url })

/** The side navigation of a member of staff: their queues, and the window. */
export const placesOf = (
  { role }: SessionView,
  t: typeof words,
  countOf: (queue: Queue) => number | undefined,
): readonly DeskGroup[] => {
  const queues = queuesOf(role).map((queue) => {
    const count = countOf(queue)
    return {
      key: queue,
      icon: ICONS[queue],
      word: t.queues[queue],
      onTap: go(queueUrl(queue)),
      ...(count === undefined ? {} : { count }),
    }
  })
  const start = { key: 'start', icon: 'home' as const, word: t.start, onTap: go(START_URL) }
  const scan = { key: 'scan', icon: 'scan' as const, word: t.scan, onTap: go(SCAN_URL) }
  return [
    { key: 'start', places: [start] },
    ...(scans(role) ? [{ key: 'window', title: t.groups.window, places: [scan] }] : []),
    { key: 'desk', title: t.groups.desk, places: queues },
  ]
}
