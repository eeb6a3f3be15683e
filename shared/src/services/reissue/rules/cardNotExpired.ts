import type { Rule } from '../../rule'

/**
 * GZ-3: a card past its last day is renewed, and renewal is not offered online in Guizhou (OFFICE-RENEWAL). Asked only
 * of a damaged card: a lost one is replaced whatever its dates (LAW-11).
 */
export const cardNotExpired: Rule = ({ card, reason }, today) => {
  if (card === undefined || reason !== 'damaged') return undefined
  const { validTo } = card
  const endless = card.longTerm || validTo === undefined
  const says = { clause: 'GZ-3', facts: endless ? { longTerm: true } : { validTo } } as const
  return endless || today <= validTo ? says : { ...says, nextWay: 'hukouStation' }
}
