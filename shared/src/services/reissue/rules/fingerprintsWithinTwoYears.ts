import type { Rule } from '../../rule'
import { withinTwoYears } from './withinTwoYears'

/** GZ-2: fingerprints collected within the last two years. No `collectedOn` among the facts: none were ever collected. */
export const fingerprintsWithinTwoYears: Rule = ({ card }, today) => {
  if (card === undefined) return undefined
  const collectedOn = card.fingerprintsCollectedOn
  const facts = collectedOn === undefined ? {} : { collectedOn }
  const says = { code: 'fingerprintsWithinTwoYears', clause: 'GZ-2', facts } as const
  return collectedOn !== undefined && withinTwoYears(collectedOn, today)
    ? { passed: says }
    : { refused: { ...says, nextWay: 'hukouStation' } }
}
