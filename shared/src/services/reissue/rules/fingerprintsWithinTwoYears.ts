import { withinYears } from '../../../kernel/withinYears'
import { inForceOn } from '../../../settings/dated'
import type { Rule } from '../../rule'
import { FINGERPRINTS_WITHIN } from '../numbers'

/** GZ-2: fingerprints collected within the last two years. No `collectedOn` among the facts: none were ever collected. */
export const fingerprintsWithinTwoYears: Rule = ({ card }, today) => {
  if (card === undefined) return undefined
  const { clause, value } = inForceOn(FINGERPRINTS_WITHIN, today)
  const collectedOn = card.fingerprintsCollectedOn
  const says = { clause, facts: collectedOn === undefined ? {} : { collectedOn } }
  return collectedOn !== undefined && withinYears(value, collectedOn, today)
    ? says
    : { ...says, nextWay: 'hukouStation' }
}
