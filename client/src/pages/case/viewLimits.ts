import type { CaseView } from '@resident-card/shared'
import { provisionalYear } from '../../text/say/provisionalYear'
import type { CaseWords } from '../../features/case/caseWords'

export interface WholeLimit {
  readonly title: string
  readonly aside: string
  readonly meter: { readonly used: number; readonly limit: number; readonly label: string }
  readonly text: string
  readonly clause: string
}

/** The whole procedure in working days (GZ-11); none before acceptance. */
export const viewWhole = (item: CaseView, today: string, { t, say }: CaseWords): WholeLimit | undefined => {
  const clock = item.clocks.find(({ kind }) => kind === 'whole')
  // Large above already, or not begun.
  if (clock === undefined || item.clock?.kind === 'whole') return undefined
  if (item.state === 'returned' || item.state === 'submitted') return undefined
  const from = say.shortDate(clock.from, today)
  const stopped = clock.stoppedOn
  const ended = item.state === 'withdrawn' || item.state === 'refused'
  if (ended) return undefined
  const year = provisionalYear(clock.dueOn)
  const due = say.date(clock.dueOn, today)
  const text =
    stopped !== undefined
      ? t.wholeDone(from, say.date(stopped, today))
      : clock.provisional
        ? `${t.wholeExpected(from, due)}${t.estimatedWhy(year)}`
        : t.wholeDue(from, due)
  return {
    title: t.whole(clock.limit),
    aside: stopped === undefined ? t.wholeUsed(clock.used) : t.wholeTook(clock.used),
    meter: { used: clock.used, limit: clock.limit, label: t.wholeMeter(clock.limit, clock.used) },
    text,
    clause: clock.clause,
  }
}

export interface LawLimit {
  readonly text: string
  readonly how: string
  readonly clause: string
}

/** The law's calendar days (LAW-12), apart from the province's working days; gone once the case is closed. */
export const viewLaw = (item: CaseView, today: string, { t, say }: CaseWords): LawLimit | undefined => {
  const clock = item.clocks.find(({ kind }) => kind === 'law')
  if (clock === undefined || clock.stoppedOn !== undefined) return undefined
  return { text: t.law(say.due(clock, today), clock.limit), how: t.lawHow, clause: clock.clause }
}

/** When a closed case was closed, in words. */
export const endedWhen = (item: CaseView, today: string, { say }: CaseWords): string => say.when(item.stateSince, today)
