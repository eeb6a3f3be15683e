import type { Rule } from '../../rule'
import { withinTwoYears } from './withinTwoYears'

/** GZ-12b: the last card was issued by the county organ no more than two years ago. */
export const issuedWithinTwoYears: Rule = ({ card }, today) => {
  if (card === undefined) return undefined
  const { issuedOn, issuingOrgan } = card
  const says = { code: 'issuedWithinTwoYears', clause: 'GZ-12b', facts: { issuedOn, issuingOrgan } } as const
  return withinTwoYears(issuedOn, today) ? { passed: says } : { refused: { ...says, nextWay: 'hukouStation' } }
}
