import { SERVICE_IDS } from '../vocabulary/serviceIds'
import { rulesOf } from './assessEligibility'
import type { RuleCode } from './assessEligibility'

/** Every rule of the province and of any service, by its code. */
export const RULE_CODES: readonly RuleCode[] = [
  ...new Set(SERVICE_IDS.flatMap((id) => rulesOf(id).map(({ code }) => code))),
]
