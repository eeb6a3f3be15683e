import { CHANGED_FIELDS } from './facts'
import type { Rule } from './rule'

/** GZ-12e: hukou details changed, and the card on file does not carry them yet. Says which. */
export const cardCarriesHukouDetails: Rule = ({ card, changedSinceCard }) => {
  if (card === undefined) return undefined
  const says = { code: 'cardCarriesHukouDetails', clause: 'GZ-12e' } as const
  return changedSinceCard.length === 0
    ? { passed: { ...says, facts: { checked: CHANGED_FIELDS.length } } }
    : { refused: { ...says, facts: { changed: [...changedSinceCard] }, nextWay: 'updateHukouDetails' } }
}
