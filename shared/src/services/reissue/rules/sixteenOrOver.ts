import { ageOn } from '../../../person/age'
import { inForceOn } from '../../../settings/dated'
import { OF_AGE } from '../../../settings/law'
import type { Rule } from '../../rule'

/** LAW-7: until then a guardian applies; that way is not offered online (OFFICE-GUARDIAN). */
export const sixteenOrOver: Rule = ({ birthDate }, today) => {
  const { clause, value } = inForceOn(OF_AGE, today)
  const age = ageOn(birthDate, today)
  const says = { clause, facts: { age } }
  return age >= value ? says : { ...says, nextWay: 'hukouStation' }
}
