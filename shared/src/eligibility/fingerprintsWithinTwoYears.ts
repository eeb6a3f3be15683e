import type { Rule } from './rule'
import { withinTwoYears } from './withinTwoYears'

/** GZ-2: fingerprints collected within the last two years. No `collectedOn` among the facts: none were ever collected. */
export const fingerprintsWithinTwoYears: Rule = ({ card }, today) => {
  if (card === undefined) return undefined
  const collectedOn = card.fingerprintsCollectedOn
  const says = { code: 'fingerprintsWithinTwoYears', clause: 'GZ-2' } as const
  if (collectedOn === undefined) return { refused: { ...says, facts: {}, nextWay: 'hukouStation' } }
  return withinTwoYears(collectedOn, today)
    ? { passed: { ...says, facts: { collectedOn } } }
    : { refused: { ...says, facts: { collectedOn }, nextWay: 'hukouStation' } }
}
