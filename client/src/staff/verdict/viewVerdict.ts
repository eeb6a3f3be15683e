import { numbersOn, phraseIn, civilDate, instant, type VerdictView } from '@resident-card/shared'
import type { Say } from '../../text/say'
import type words from '../../text/staff/scan.zh'
import { VERDICT_STYLES, type VerdictStyle } from './verdictStyle'

export interface Fact {
  readonly name: string
  readonly value: string
  /** After the value, smaller: how long ago. */
  readonly aside?: string
}

export interface VerdictScreen {
  readonly kind: VerdictStyle['kind']
  readonly icon: VerdictStyle['icon']
  readonly title: string
  /** Under the title: when it was checked, or why not. */
  readonly notes: readonly string[]
  readonly facts: readonly Fact[]
  /** What to do now; none when the card may be handed over. */
  readonly advice?: { readonly title: string; readonly text: string }
}

const MINUTE_MS = 60_000
/** Beyond this a date says more than a number of minutes. */
const AGO_UP_TO_MINUTES = 120

export const ago = (at: number, now: number, t: typeof words): string | undefined => {
  const minutes = Math.floor((now - at) / MINUTE_MS)
  return minutes <= AGO_UP_TO_MINUTES ? t.facts.ago(minutes) : undefined
}

export const fact = (name: string, value: string | undefined, aside?: string): Fact | undefined =>
  value === undefined ? undefined : { name, value, ...(aside === undefined ? {} : { aside }) }

const factsOf = (verdict: VerdictView, today: string, t: typeof words, say: Say): readonly (Fact | undefined)[] => {
  const { facts } = t
  const { collectedAt, collectedWhere, authority, state, dueOn } = verdict
  return [
    collectedAt === undefined
      ? undefined
      : fact(facts.collectedAt, say.when(collectedAt, today), ago(collectedAt, verdict.at, t)),
    fact(facts.collectedWhere, collectedWhere?.name),
    fact(facts.collectedBy, verdict.collectedBy === undefined ? undefined : facts.no(verdict.collectedBy)),
    fact(facts.authority, authority?.name),
    fact(facts.address, authority?.address),
    fact(facts.state, state === undefined ? undefined : t.states[state]),
    fact(facts.dueOn, dueOn === undefined ? undefined : facts.dueBefore(say.date(dueOn, today))),
    verdict.verdict === 'ready' ? undefined : fact(facts.scannedAt, say.when(verdict.at, today)),
  ]
}

/** Why not, with how much where that helps: a minute late is a slow phone, an hour late is a screenshot. */
export const whyNot = (why: string, expiredBySeconds: number | undefined, t: typeof words): string =>
  expiredBySeconds === undefined ? why : t.expiredBy(t.facts.expiredSeconds(expiredBySeconds))

/** One verdict as the window reads it: may it be handed over, why not, when and where, what to do now. */
export const viewVerdict = (verdict: VerdictView, today: string, t: typeof words, say: Say): VerdictScreen => {
  const { title, why, ask, advice } = t.verdicts[verdict.verdict]
  const { kind, icon } = VERDICT_STYLES[verdict.verdict]
  return {
    kind,
    icon,
    title,
    notes: why === '' ? [t.online(say.seconds(verdict.at))] : [whyNot(why, verdict.expiredBySeconds, t)],
    facts: factsOf(verdict, today, t, say).filter((one) => one !== undefined),
    ...(advice === ''
      ? {}
      : { advice: { title: ask, text: phraseIn(advice, numbersOn(civilDate(instant(verdict.at)))) } }),
  }
}

/** When it came and where it lies. */
export const placeLine = (
  of: { readonly place?: string | undefined; readonly receivedAt?: number | undefined },
  today: string,
  t: typeof words,
  say: Say,
): string | undefined => {
  if (of.place === undefined) return undefined
  return of.receivedAt === undefined
    ? of.place
    : t.person.received(say.shortDate(civilDate(instant(of.receivedAt)), today), of.place)
}
