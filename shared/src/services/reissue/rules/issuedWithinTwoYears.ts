import { withinYears } from '../../../kernel/withinYears'
import { inForceOn } from '../../../settings/dated'
import type { Rule } from '../../rule'
import { ISSUED_WITHIN } from '../numbers'

/** GZ-12b: the last card was issued by the county organ no more than two years ago. */
export const issuedWithinTwoYears: Rule = ({ card }, today) => {
  if (card === undefined) return undefined
  const { clause, value } = inForceOn(ISSUED_WITHIN, today)
  const { issuedOn, issuingOrgan } = card
  const says = { clause, facts: { issuedOn, issuingOrgan } }
  return withinYears(value, issuedOn, today) ? says : { ...says, nextWay: 'hukouStation' }
}
