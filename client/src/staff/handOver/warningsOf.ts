import type { Say } from '../../text/say'
import type offlineWords from '../../text/staff/offline.zh'
import type scanWords from '../../text/staff/scan.zh'
import type { Scanned } from '../verdict/scanned'
import { viewOffline } from '../verdict/viewOffline'
import type { Warning } from './Warnings'
import type { WindowCase } from '../verdict/windowCase'

interface Words {
  readonly t: typeof scanWords
  readonly off: typeof offlineWords
  readonly say: Say
}

const MINUTE_MS = 60_000

/** What the officer must know of this one before checking: what nobody could check, another phone, no code, past the last day. */
export const warningsOf = (
  scanned: Scanned,
  of: WindowCase | undefined,
  today: string,
  words: Words,
  clockOffByMs?: number,
): readonly Warning[] => {
  const { t, off, say } = words
  const unchecked = scanned.source === 'offline' ? viewOffline(scanned.verdict, today, words).unchecked : []
  const clock =
    scanned.source === 'offline' && clockOffByMs !== undefined
      ? off.strip.clockOff(off.amount(Math.round(Math.abs(clockOffByMs) / MINUTE_MS)), clockOffByMs > 0)
      : undefined
  const ready = scanned.verdict.verdict === 'ready' && of !== undefined
  return [
    ...unchecked.map((text) => ({ key: text, icon: 'todo' as const, lead: off.unchecked, text })),
    ...(clock === undefined ? [] : [{ key: 'clock', icon: 'hour' as const, text: clock }]),
    ...(ready && of.otherDevice ? [{ key: 'otherDevice', icon: 'eye' as const, text: t.warnings.otherDevice }] : []),
    ...(ready && scanned.source === 'online' && scanned.lookUpId !== undefined
      ? [{ key: 'lookUp', icon: 'search' as const, text: t.warnings.lookUp }]
      : []),
    ...(ready && of.pastLimit
      ? [
          {
            key: 'pastLimit',
            icon: 'soon' as const,
            text: t.warnings.pastLimit(of.collectBy === undefined ? '' : say.date(of.collectBy, today)),
          },
        ]
      : []),
  ]
}
