import { CHANGED_FIELDS } from '../../../registry/registryFacts'
import type { Rule } from '../../rule'

/** GZ-12e: hukou details changed, and the card on file does not carry them yet. Says which. */
export const cardCarriesHukouDetails: Rule = ({ card, changedSinceCard }) => {
  if (card === undefined) return undefined
  const same = changedSinceCard.length === 0
  const facts = same ? { checked: CHANGED_FIELDS.length } : { changed: [...changedSinceCard] }
  const says = { clause: 'GZ-12e', facts } as const
  return same ? says : { ...says, nextWay: 'updateHukouDetails' }
}
