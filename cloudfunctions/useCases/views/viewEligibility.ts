import { feeOn, serviceOf } from '@resident-card/shared'
import type { Eligibility, EligibilityView, PassedRule, PlainDate, RuleCode, ServiceId } from '@resident-card/shared'

type Basics = Omit<EligibilityView, 'holder' | 'openCase' | 'hukouStation' | 'card'>

const ruleView = ({ code, clause, facts }: PassedRule<RuleCode>) => ({ code, clause, facts: { ...facts } })

/** What the rules found, as every reader sees it. */
export const eligibilityBasics = (service: ServiceId, eligibility: Eligibility, assessedOn: PlainDate): Basics => ({
  admitted: eligibility.admitted,
  assessedOn,
  refusals: eligibility.admitted
    ? []
    : eligibility.refusals.map((refusal) => ({ ...ruleView(refusal), nextWay: refusal.nextWay })),
  passed: eligibility.passed.map(ruleView),
  toBeJudged: [...serviceOf(service).judgedLater],
  feeFen: feeOn(service, assessedOn).value,
})
