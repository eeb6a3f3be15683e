import { civilDate, numbersOn, phraseIn, type NumberOf, type OfflineVerdict } from '@resident-card/shared'
import type { Say } from '../../text/say'
import type offlineWords from '../../text/staff/offline.zh'
import type scanWords from '../../text/staff/scan.zh'
import { OFFLINE_STYLES } from './offlineStyle'
import { ago, fact, whyNot, type VerdictScreen } from './viewVerdict'

export interface OfflineScreen extends VerdictScreen {
  /** Above the verdict: how old the data are. */
  readonly banner: { readonly title: string; readonly text?: string }
  /** What could not be checked; none: nothing that matters for this answer. */
  readonly unchecked: readonly string[]
}

interface Words {
  readonly t: typeof scanWords
  readonly off: typeof offlineWords
  readonly say: Say
}

const MINUTE_MS = 60_000
export const minutesSince = (at: number, now: number): number => Math.max(0, Math.floor((now - at) / MINUTE_MS))

const uncheckedLines = ({ unchecked, dataAt }: OfflineVerdict, n: NumberOf, { off, say }: Words): readonly string[] => {
  const elsewhere = unchecked.filter((one) => one !== 'clock').map((one) => phraseIn(off.uncheckedWhat[one], n))
  const since = dataAt === undefined ? '' : off.since(say.time(dataAt))
  return [
    ...(elsewhere.length === 0 ? [] : [since + elsewhere.join(off.and)]),
    ...(unchecked.includes('clock') ? [off.uncheckedWhat.clock(n)] : []),
  ]
}

/** A verdict of this device as the window reads it: the answer, how old it is, and what nobody could check. */
export const viewOffline = (verdict: OfflineVerdict, today: string, words: Words): OfflineScreen => {
  const { t, off, say } = words
  const { title, why, ask, advice } = off.verdicts[verdict.verdict]
  const { kind, icon } = OFFLINE_STYLES[verdict.verdict]
  const { dataAt, handedOverAt, at, office } = verdict
  const n = numbersOn(civilDate(at))
  const facts = [
    fact(t.facts.authority, office?.name),
    fact(t.facts.address, office?.address),
    handedOverAt === undefined
      ? undefined
      : fact(off.handedOverAt, say.when(handedOverAt, today), ago(handedOverAt, at, t)),
    kind === 'ok' ? undefined : fact(t.facts.scannedAt, say.when(at, today)),
  ]
  return {
    kind,
    icon,
    title,
    notes: [whyNot(why, verdict.expiredBySeconds, t)],
    facts: facts.filter((one) => one !== undefined),
    banner: {
      title: dataAt === undefined ? off.banner.noData : off.banner.title(off.age(minutesSince(dataAt, at))),
      ...(verdict.verdict === 'ready' && { text: off.banner.unconfirmed }),
    },
    unchecked: uncheckedLines(verdict, n, words),
    ...(advice !== '' && { advice: { title: ask, text: phraseIn(advice, n) } }),
  }
}
