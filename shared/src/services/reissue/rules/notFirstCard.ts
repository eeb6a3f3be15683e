import type { Rule } from '../../rule'

/** GZ-12a: a first card is not applied for online. */
export const notFirstCard: Rule = ({ card }) => {
  const says = { code: 'notFirstCard', clause: 'GZ-12a', facts: {} } as const
  return card !== undefined ? { passed: says } : { refused: { ...says, nextWay: 'hukouStation' } }
}
