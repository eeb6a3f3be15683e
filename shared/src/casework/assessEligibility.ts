import type { PlainDate } from '../kernel/plainDate'
import type { ClauseId } from '../sources/clause'
import { cardCarriesHukouDetails } from '../services/reissue/rules/cardCarriesHukouDetails'
import { cardNotExpired } from '../services/reissue/rules/cardNotExpired'
import { cardToReplace } from '../services/reissue/rules/cardToReplace'
import type { RegistryFacts } from '../registry/registryFacts'
import { fingerprintsWithinTwoYears } from '../services/reissue/rules/fingerprintsWithinTwoYears'
import { hukouInGuizhou } from '../provinces/guizhou/hukouInGuizhou'
import { issuedWithinTwoYears } from '../services/reissue/rules/issuedWithinTwoYears'
import { notFirstCard } from '../services/reissue/rules/notFirstCard'
import type { PassedRule, Refusal, Rule } from '../services/rule'
import { sixteenOrOver } from '../services/reissue/rules/sixteenOrOver'

/** In the order a person reads them. */
const RULES: readonly Rule[] = [
  hukouInGuizhou,
  sixteenOrOver,
  notFirstCard,
  cardToReplace,
  cardNotExpired,
  fingerprintsWithinTwoYears,
  issuedWithinTwoYears,
  cardCarriesHukouDetails,
]

/** What only an officer can judge, after submission: no answer before may claim it (GZ-12c, GZ-12d). */
export const TO_BE_JUDGED = ['GZ-12c', 'GZ-12d'] as const satisfies readonly ClauseId[]

export type Eligibility =
  | { readonly admitted: true; readonly passed: readonly PassedRule[]; readonly toBeJudged: typeof TO_BE_JUDGED }
  | { readonly admitted: false; readonly passed: readonly PassedRule[]; readonly refusals: readonly Refusal[] }

/**
 * Whether the registry knows anything against replacing this person's card online on this day. Every refusal is
 * returned, each with its clause and next way. An application already open is not a matter of these rules.
 */
export const assessEligibility = (facts: RegistryFacts, today: PlainDate): Eligibility => {
  const passed: PassedRule[] = []
  const refusals: Refusal[] = []
  for (const rule of RULES) {
    const outcome = rule(facts, today)
    if (outcome === undefined) continue
    if ('passed' in outcome) passed.push(outcome.passed)
    else refusals.push(outcome.refused)
  }
  return refusals.length === 0
    ? { admitted: true, passed, toBeJudged: TO_BE_JUDGED }
    : { admitted: false, passed, refusals }
}
