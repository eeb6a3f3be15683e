import { NEXT_WAYS, type AuthorityView, type EligibilityView, type NextWay, type Reason } from '@resident-card/shared'
import type words from '../../text/eligibility.zh'
import type { Say } from '../../text/say'
import { passedFact, refusedFact, type FactWords } from './ruleFacts'
import { ruleWordsIn } from './ruleWords'
import { numbersAsOf } from '../../lib/numbersToday'

export interface Condition {
  readonly code: string
  readonly title: string
  readonly fact?: string
  readonly clause: string
}

export interface Against extends Condition {
  /** What the clause says, after its place. */
  readonly says: string
  readonly way: NextWay
  readonly wayWords: string
}

/** Where to go instead, ready to be shown and put on a slip. */
export interface NextOffice {
  readonly office: AuthorityView
  readonly aside: string
  readonly bring: string
  readonly fee: string
}

export type EligibilityScreen =
  | { readonly kind: 'open'; readonly caseId: string; readonly caseNo: string }
  | {
      readonly kind: 'yes'
      readonly fee: string
      readonly passed: readonly Condition[]
      readonly judged: readonly Condition[]
    }
  | {
      readonly kind: 'no'
      readonly refusals: readonly Against[]
      readonly passed: readonly Condition[]
      readonly desk?: NextOffice
      readonly fee: string
      /** Hukou in another province: no station of ours can help. */
      readonly away: boolean
      /** A damaged card that counts as lost can be applied for online after all. */
      readonly asLost: boolean
    }

export interface EligibilityWords {
  readonly t: typeof words
  readonly say: Say
}

/** The limits in years are judged on the day of the assessment. */
const rulesOf = ({ assessedOn }: EligibilityView, t: typeof words) => ruleWordsIn(t.rule, numbersAsOf(assessedOn))

const withFact = (fact: string | undefined): { readonly fact?: string } => (fact === undefined ? {} : { fact })

const passedOf = (view: EligibilityView, words: FactWords): readonly Condition[] =>
  view.passed.map(({ code, clause, facts }) => ({
    code,
    clause,
    title: rulesOf(view, words.t)[code]?.ok ?? code,
    ...withFact(passedFact(code, facts, words)),
  }))

const refusalsOf = (view: EligibilityView, words: FactWords): readonly Against[] =>
  view.refusals.map(({ code, clause, facts, nextWay }) => {
    const way = NEXT_WAYS.find((known) => known === nextWay) ?? 'hukouStation'
    const movedOnly = Array.isArray(facts['changed']) && facts['changed'].every((field) => field === 'address')
    return {
      code,
      clause,
      title: rulesOf(view, words.t)[code]?.no ?? code,
      says: rulesOf(view, words.t)[code]?.says ?? '',
      way,
      wayWords: movedOnly && way === 'updateHukouDetails' ? words.t.moved : words.t.way[way],
      ...withFact(refusedFact(code, facts, words)),
    }
  })

const deskOf = (
  view: EligibilityView,
  reason: Reason,
  fee: string,
  t: typeof words,
): { readonly desk?: NextOffice } => {
  const office = view.hukouStation
  if (office === undefined) return {}
  const aside = office.kind === 'station' ? t.desk.aside : t.desk.asideOrgan
  return { desk: { office, aside, bring: t.desk.bringList[reason], fee } }
}

/** With its prefecture, where the station says which. */
const hukouPlace = ({ holder, hukouStation }: EligibilityView): string =>
  hukouStation !== undefined && hukouStation.county.name === holder.hukouCounty
    ? `${hukouStation.prefecture.name}${holder.hukouCounty}`
    : holder.hukouCounty

/** The answer before any form: an open case, no obstacle known, or every reason against it with its way on. */
export const viewEligibility = (
  view: EligibilityView,
  reason: Reason,
  { t, say }: EligibilityWords,
): EligibilityScreen => {
  const fee = say.money(view.feeFen)
  if (view.openCase !== undefined) return { kind: 'open', ...view.openCase }
  const words: FactWords = { t, say, today: view.assessedOn, hukouCounty: hukouPlace(view) }
  const passed = passedOf(view, words)
  if (view.admitted) {
    const judged = view.toBeJudged.map((clause) => {
      const said = t.judged[clause]
      return { code: clause, clause, title: said?.title ?? clause, ...withFact(said?.note) }
    })
    return { kind: 'yes', fee, passed, judged }
  }
  const refusals = refusalsOf(view, words)
  const away = refusals.some(({ way }) => way === 'crossProvince')
  const asLost = refusals.length > 0 && refusals.every(({ way }) => way === 'applyAsLost')
  return { kind: 'no', refusals, passed, fee, away, asLost, ...deskOf(view, reason, fee, t) }
}
