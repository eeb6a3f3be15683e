import type { DeskCase } from '@resident-card/shared'
import { DECISIONS, type Decision } from './decision'

/** The desks that decide on a case. */
export const DESKS = ['verify', 'issue', 'held'] as const
export type Desk = (typeof DESKS)[number]

/** The decisions this officer may make on the case now. */
export const offeredOf = (of: DeskCase): readonly Decision[] =>
  DECISIONS.filter((decision) => of.mayDo.includes(decision))
