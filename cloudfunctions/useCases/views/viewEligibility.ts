import { REISSUE_FEE, TO_BE_JUDGED } from '@resident-card/shared'
import type { Eligibility, EligibilityView, PassedRule, PlainDate } from '@resident-card/shared'

type Basics = Omit<EligibilityView, 'holder' | 'openCase' | 'hukouStation' | 'card'>

const ruleView = ({ code, clause, facts }: PassedRule) => ({ code, clause, facts: { ...facts } })

/** What the rules found, as every reader sees it. */
export const eligibilityBasics = (eligibility: Eligibility, assessedOn: PlainDate): Basics => ({
  admitted: eligibility.admitted,
  assessedOn,
  refusals: eligibility.admitted
    ? []
    : eligibility.refusals.map((refusal) => ({ ...ruleView(refusal), nextWay: refusal.nextWay })),
  passed: eligibility.passed.map(ruleView),
  toBeJudged: [...TO_BE_JUDGED],
  feeFen: REISSUE_FEE.fen,
})
