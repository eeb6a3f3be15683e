import type { CardFacts } from '../../../registry/registryFacts'
import type { NextWay, Rule } from '../../rule'

const nextWayFor = (status: CardFacts['status'], damaged: boolean): NextWay | undefined => {
  if (status === 'returned') return 'hukouStation'
  // A card reported lost, or invalid otherwise, can't be used again even when found (INV-1): it is lost, not damaged.
  return damaged && status !== 'valid' ? 'applyAsLost' : undefined
}

/**
 * GZ-3: what is replaced is a lost or a damaged card. A card that was handed back is neither, and a damaged one is in
 * its holder's hands and in force.
 */
export const cardToReplace: Rule = ({ card, reason }) => {
  if (card === undefined) return undefined
  const nextWay = nextWayFor(card.status, reason === 'damaged')
  const says = { clause: 'GZ-3', facts: { status: card.status } } as const
  return nextWay === undefined ? says : { ...says, nextWay }
}
