import { isFinal, type CaseSummary, type SessionView } from '@resident-card/shared'
import { stageNow, type StageName } from '../../features/case/stageNow'
import { stageWord } from '../../features/case/stageWord'
import type { Step } from '../../components/status/Steps'
import type commonWords from '../../text/common.zh'
import type words from '../../text/home.zh'
import type { Say } from '../../text/say'
import type stateWords from '../../text/states.zh'

export interface HomeWords {
  readonly t: typeof words
  readonly states: typeof stateWords
  readonly common: typeof commonWords
  readonly say: Say
}

export interface HomeCard {
  readonly caseId: string
  readonly state: CaseSummary['state']
  readonly clock?: CaseSummary['clock']
  readonly service: string
  /** The largest line: where it stands. */
  readonly lead: string
  readonly tone: 'pri' | 'ok' | 'warn' | 'bad'
  /** Until when, and who has it. */
  readonly note: string
  readonly steps: readonly Step[]
  readonly action?: 'code' | 'mend'
}

/** Five stages a person thinks in; bringing the card to the window is part of waiting for it. */
const WINDOW: readonly StageName[] = ['submit', 'verify', 'issue', 'produce', 'collect']
const MAIL: readonly StageName[] = ['submit', 'verify', 'issue', 'produce', 'deliver']

const stepsOf = ({ state, collection }: CaseSummary, states: typeof stateWords): readonly Step[] => {
  const line = collection === 'mail' ? MAIL : WINDOW
  const stage = stageNow(state, collection)
  const now = line.indexOf(stage === 'distribute' ? 'produce' : (stage ?? 'submit'))
  return line.map((key, at) => ({
    key,
    word: states.stageShort[key],
    mark: at < now ? 'done' : at === now ? 'now' : 'todo',
  }))
}

/** Ready first, then what waits for the person, then the one that falls due first. */
const rank = ({ state }: CaseSummary): number => (state === 'ready' ? 0 : state === 'returned' ? 1 : 2)
export const currentCase = (cases: readonly CaseSummary[]): CaseSummary | undefined =>
  cases
    .filter(({ state }) => !isFinal(state))
    .sort((a, b) => rank(a) - rank(b) || (a.clock?.dueOn ?? '').localeCompare(b.clock?.dueOn ?? ''))[0]

type Said = Pick<HomeCard, 'lead' | 'tone' | 'note' | 'action'>

const readySaid = (item: CaseSummary, today: string, { t, say }: HomeWords): Said => {
  const said = { lead: t.ready, tone: 'ok', action: 'code' } as const
  const office = item.acceptingAuthority.name
  if (item.clock === undefined) return { ...said, note: t.readyAt(office) }
  if (item.clock.left < 0) return { ...said, note: t.readyLate(office) }
  if (item.clock.dueOn === today) return { ...said, note: t.readyToday(office) }
  return { ...said, note: t.readyBy(say.due(item.clock, today), office) }
}

const goingSaid = (item: CaseSummary, today: string, words: HomeWords): Said => {
  const { t, states, say } = words
  const { clock, state, collection, office } = item
  const stage = stageNow(state, collection)
  const name = stage === undefined ? '' : stageWord(stage, collection, states)
  if (clock === undefined) return { lead: name, tone: 'pri', note: '' }
  const date = say.due(clock, today)
  if (stage === 'deliver') return { lead: t.onItsWay, tone: 'pri', note: t.onItsWayBy(date, office?.name) }
  const lead = t.stageLeft(name, say.left(clock))
  if (clock.left < 0) return { lead, tone: 'bad', note: t.wasDue(date, office?.name) }
  const tone = clock.status === 'soon' || clock.left === 0 ? 'warn' : 'pri'
  return { lead, tone, note: clock.dueOn === today ? t.dueToday(office?.name) : t.dueBy(date, office?.name) }
}

const saidOfCase = (item: CaseSummary, today: string, words: HomeWords): Said => {
  if (item.state === 'ready') return readySaid(item, today, words)
  if (item.state !== 'returned') return goingSaid(item, today, words)
  return { lead: words.t.mend, tone: 'warn', note: words.t.mendNote, action: 'mend' }
}

/** My current case as home shows it; undefined when none is open. */
export const viewCard = (cases: readonly CaseSummary[], today: string, words: HomeWords): HomeCard | undefined => {
  const item = currentCase(cases)
  if (item === undefined) return undefined
  const { caseId, state, reason } = item
  const service = words.common.service[reason]
  const clock = item.clock === undefined ? {} : { clock: item.clock }
  return { caseId, state, ...clock, service, steps: stepsOf(item, words.states), ...saidOfCase(item, today, words) }
}

/** The two lines at the top. In elder mode the name alone: it must not break. */
export const viewGreeting = (
  session: Pick<SessionView, 'bound' | 'name' | 'today' | 'office'> | undefined,
  elder: boolean,
  { t, say }: Pick<HomeWords, 't' | 'say'>,
): { readonly hello: string; readonly line: string } => {
  if (session === undefined) return { hello: t.helloAnyone, line: t.signedOut }
  const hello = session.name === undefined ? t.helloAnyone : elder ? session.name : t.hello(session.name)
  const known = session.bound ? say.date(session.today, session.today) : t.unbound
  return { hello, line: session.office?.name ?? known }
}
