import { ageOn } from '../../../person/age'
import type { Rule } from '../../rule'

/** Until then a guardian applies (LAW-7); that way is not offered online (OFFICE-GUARDIAN). */
const OF_AGE_YEARS = 16

export const sixteenOrOver: Rule = ({ birthDate }, today) => {
  const age = ageOn(birthDate, today)
  const says = { code: 'sixteenOrOver', clause: 'LAW-7', facts: { age } } as const
  return age >= OF_AGE_YEARS ? { passed: says } : { refused: { ...says, nextWay: 'hukouStation' } }
}
