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

// Put together once: everybody who asks is judged by the same ones.
const RULES = new Map(
  SERVICE_IDS.map((id) => [
    id,
    Object.entries<Rule>({ ...HERE.rules, ...serviceOf(id).rules }) as readonly (readonly [RuleCode, Rule])[],
  ]),
)

/** The rules a service asks, the province's first, by their codes: the very names that `RuleCode` is made of. */
export const rulesOf = (id: ServiceId): readonly (readonly [RuleCode, Rule])[] => RULES.get(id) ?? []

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
  for (const [code, rule] of rulesOf(id)) {
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
