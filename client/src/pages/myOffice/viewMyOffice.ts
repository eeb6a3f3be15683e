import type { CaseSummary } from '@resident-card/shared'
import { civilDate, instant, isFinal } from '@resident-card/shared'
import { shownName } from '../../features/case/shownName'
import { stageNow } from '../../features/case/stageNow'
import { stageWord } from '../../features/case/stageWord'
import type commonWords from '../../text/common.zh'
import type words from '../../text/myOffice.zh'
import type { Say } from '../../text/say'
import type stateWords from '../../text/states.zh'

export type OfficeTab = 'all' | 'open' | 'closed'
type Tone = 'ink' | 'pri' | 'warn' | 'bad'

export interface CaseRow {
  readonly caseId: string
  readonly state: CaseSummary['state']
  readonly clock?: NonNullable<CaseSummary['clock']>
  readonly service: string
  /** Whose; for a closed case also when and how it ended. */
  readonly who: string
  /** What to do, or what is being done, in one line. */
  readonly lead?: { readonly text: string; readonly tone: Tone }
  /** The next date, and who has it. */
  readonly next?: string
  readonly action?: 'code' | 'mend'
}

export interface OfficeWords {
  readonly t: typeof words
  readonly states: typeof stateWords
  readonly common: typeof commonWords
  readonly say: Say
}

/** Ready first, then what waits for the applicant, then the rest by date; closed ones last, newest first. */
const rank = ({ state }: CaseSummary): number =>
  state === 'ready' ? 0 : state === 'returned' ? 1 : isFinal(state) ? 3 : 2

const byUrgency = (a: CaseSummary, b: CaseSummary): number =>
  rank(a) - rank(b) ||
  (isFinal(a.state) ? b.stateSince - a.stateSince : (a.clock?.dueOn ?? '').localeCompare(b.clock?.dueOn ?? ''))

const readyRow = (item: CaseSummary, today: string, { t, say }: OfficeWords): Partial<CaseRow> => {
  const { clock, acceptingAuthority } = item
  const action = 'code' as const
  if (clock === undefined) return { action, next: t.collectWhere(acceptingAuthority.name, undefined) }
  const date = say.due(clock, today)
  if (clock.left < 0) {
    return {
      action,
      lead: { text: t.collectLate, tone: 'warn' },
      next: t.collectLateWhere(acceptingAuthority.name, date),
    }
  }
  const text = clock.dueOn === today ? t.collectToday : t.collectBy(date)
  const left = clock.left === 0 ? undefined : say.left(clock)
  return {
    action,
    lead: { text, tone: 'ink' },
    next: t.collectWhere(acceptingAuthority.name, left),
  }
}

const goingRow = (item: CaseSummary, today: string, { t, states, say }: OfficeWords): Partial<CaseRow> => {
  const stage = stageNow(item.state, item.collection)
  const name = stage === undefined ? '' : stageWord(stage, item.collection, states)
  const { clock } = item
  if (clock === undefined) return { lead: { text: name, tone: 'pri' } }
  const date = say.due(clock, today)
  const tone = clock.status === 'overdue' ? 'bad' : clock.status === 'soon' || clock.left === 0 ? 'warn' : 'pri'
  const office = item.office?.name
  const due =
    clock.status === 'overdue'
      ? t.wasDue(date, office)
      : clock.dueOn === today
        ? t.dueToday(office)
        : t.dueBy(date, office)
  return { lead: { text: t.stageLeft(name, say.left(clock)), tone }, next: due }
}

const rowOf = (item: CaseSummary, today: string, words: OfficeWords): CaseRow => {
  const { t, common, say } = words
  const { caseId, state, clock } = item
  const base = { caseId, state, service: common.service[item.reason], ...(clock !== undefined && { clock }) }
  if (isFinal(item.state)) {
    const ended = say.shortDate(civilDate(instant(item.stateSince)), today)
    return {
      ...base,
      who: t.ended[item.state](shownName(item.holderName, common), ended),
      ...(item.state === 'refused' && { next: t.refusedWay }),
    }
  }
  const who = t.name(shownName(item.holderName, common))
  if (item.state === 'ready') return { ...base, who, ...readyRow(item, today, words) }
  if (item.state === 'returned') {
    return { ...base, who, lead: { text: t.mend, tone: 'warn' }, next: t.mendWhere(item.office?.name), action: 'mend' }
  }
  return { ...base, who, ...goingRow(item, today, words) }
}

const inTab = (item: CaseSummary, tab: OfficeTab): boolean =>
  tab === 'all' || isFinal(item.state) === (tab === 'closed')

/** Cases loaded so far as rows of one tab, in the order in which they matter to the person. */
export const viewMyOffice = (
  items: readonly CaseSummary[],
  tab: OfficeTab,
  today: string,
  words: OfficeWords,
): readonly CaseRow[] =>
  items
    .filter((item) => inTab(item, tab))
    .sort(byUrgency)
    .map((item) => rowOf(item, today, words))

/** How many of each tab; unknown while there are more pages. */
export const countTabs = (items: readonly CaseSummary[], complete: boolean): Record<OfficeTab, number | undefined> => {
  const count = (tab: OfficeTab) => (complete ? items.filter((item) => inTab(item, tab)).length : undefined)
  return { all: count('all'), open: count('open'), closed: count('closed') }
}
