import type { PlainDate } from '../kernel/plainDate'
import { HERE } from '../provinces/here'
import type { RegistryFacts } from '../registry/registryFacts'
import { serviceOf } from '../services/services'
import type { Services } from '../services/registered'
import type { PassedRule, Refusal, Rule } from '../services/rule'
import type { ClauseId } from '../sources/clause'
import { SERVICE_IDS } from '../vocabulary/serviceIds'
import type { ServiceId } from '../vocabulary/serviceIds'

type RuleCodeOf = { readonly [S in ServiceId]: keyof Services[S]['rules'] & string }
/** Every rule of the province and of any service: each has words. */
export type RuleCode = RuleCodeOf[ServiceId] | keyof typeof HERE.rules

interface CodedRule {
  /** The very names that `RuleCode` is made of. */
  readonly code: RuleCode
  readonly rule: Rule
}

const coded = (id: ServiceId): readonly CodedRule[] =>
  Object.entries<Rule>({ ...HERE.rules, ...serviceOf(id).rules }).map(([code, rule]) => ({
    code: code as RuleCode,
    rule,
  }))

// Put together once: everybody who asks is judged by the same ones.
const RULES = Object.fromEntries(SERVICE_IDS.map((id) => [id, coded(id)])) as Readonly<
  Record<ServiceId, readonly CodedRule[]>
>

/** The rules a service asks, the province's first. */
export const rulesOf = (id: ServiceId): readonly CodedRule[] => RULES[id]

export type Eligibility =
  | {
      readonly admitted: true
      readonly passed: readonly PassedRule<RuleCode>[]
      readonly toBeJudged: readonly ClauseId[]
    }
  | {
      readonly admitted: false
      readonly passed: readonly PassedRule<RuleCode>[]
      readonly refusals: readonly Refusal<RuleCode>[]
    }

/**
 * Whether the registry knows anything against this service for this person on this day. Every refusal is returned, each
 * with its clause and next way. An application already open is not a matter of these rules.
 */
export const assessEligibility = (id: ServiceId, facts: RegistryFacts, today: PlainDate): Eligibility => {
  const service = serviceOf(id)
  const passed: PassedRule<RuleCode>[] = []
  const refusals: Refusal<RuleCode>[] = []
  for (const { code, rule } of RULES[id]) {
    const found = rule(facts, today)
    if (found === undefined) continue
    const { clause, facts: said, nextWay } = found
    if (nextWay === undefined) passed.push({ code, clause, facts: said })
    else refusals.push({ code, clause, facts: said, nextWay })
  }
  return refusals.length === 0
    ? { admitted: true, passed, toBeJudged: service.judgedLater }
    : { admitted: false, passed, refusals }
}
