import { settingAt, settingMs } from '@resident-card/shared'
import type { Say } from '../../text/say'
import type words from '../../text/staff/offline.zh'
import type { DeskState } from '../offline/ground/deskState'

export interface ConnectionView {
  readonly tone: 'online' | 'offline'
  readonly title: string
  /** After the title, joined into one line: age of the data, what waits. */
  readonly parts: readonly string[]
  /** Each a line of its own, in amber. */
  readonly alerts: readonly string[]
  /** Where a tap leads. */
  readonly goes: 'queue' | 'unlock' | 'prepare'
}

const MINUTE_MS = 60_000
const minutes = (ms: number): number => Math.max(0, Math.floor(ms / MINUTE_MS))

/** What a desk should know of its connection at a glance. `now`: the server's time as the device knows it. */
export const viewConnection = (desk: DeskState, now: number, t: typeof words, say: Say): ConnectionView => {
  const { connection, vault, dataAt, queue, clockOffByMs, deviceRevoked, syncing } = desk
  const words = t.strip
  const offline = connection === 'offline'
  const open = vault === 'open' && dataAt !== undefined
  const empty = vault === 'none' || vault === 'wiped'
  const since = say.time(desk.connectionSince)
  const old = open && now - dataAt > settingMs('offlineHandover', now)
  return {
    tone: connection,
    title: offline ? (open ? words.offline(since) : words.offlineBare(since)) : words.online,
    parts: [
      ...(open && !(syncing && !offline) ? [words.dataAt(t.age(minutes(now - dataAt)))] : []),
      ...(syncing && !offline ? [words.syncing] : []),
      ...(vault === 'locked' && !offline ? [words.locked] : []),
      ...(queue.waiting === 0
        ? []
        : [queue.sending && !offline ? words.sending(queue.waiting) : words.waiting(queue.waiting)]),
    ],
    alerts: [
      ...(deviceRevoked ? [words.revoked] : []),
      ...(offline && vault === 'locked' ? [words.lockedOffline] : []),
      ...(offline && empty && !deviceRevoked ? [vault === 'wiped' ? words.wiped : words.noData] : []),
      ...(offline && old ? [words.dataOld(settingAt('offlineHandover', now))] : []),
      ...(clockOffByMs === undefined
        ? []
        : [words.clockOff(t.amount(Math.round(Math.abs(clockOffByMs) / MINUTE_MS)), clockOffByMs > 0)]),
      ...(queue.conflicts === 0 ? [] : [words.conflicts(queue.conflicts)]),
    ],
    goes:
      vault === 'locked' && queue.conflicts === 0
        ? 'unlock'
        : empty && !offline && !deviceRevoked && queue.waiting + queue.conflicts === 0
          ? 'prepare'
          : 'queue',
  }
}
