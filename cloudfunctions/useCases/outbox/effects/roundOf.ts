import type { OutboxMessage } from '../../../records/application'

/** Which hand-over of the case it is about, counted from 1. */
export const roundOf = ({ facts }: Pick<OutboxMessage, 'facts'>): number => Number(facts['round'] ?? 1)
