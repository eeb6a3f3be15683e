import type { Rule } from '../../rule'

/** GZ-12a: a first card is not applied for online. */
export const notFirstCard: Rule = ({ card }) => {
  const says = { clause: 'GZ-12a', facts: {} } as const
  return card !== undefined ? says : { ...says, nextWay: 'hukouStation' }
}
