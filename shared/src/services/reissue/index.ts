import type { Service } from '../service'
import { begins } from './begins'
import { clocksForCollection } from './collectClock'
import { COMMANDS } from './commands'
import { FACTS } from './facts'
import { RULES } from './rules'
import { stages } from './stages'
import { STATES } from './states'

/** Replacing a lost or damaged card online (GZ-3). */
export const REISSUE = {
  ...FACTS,
  states: STATES,
  rules: RULES,
  judgedLater: ['GZ-12c', 'GZ-12d'],
  begins,
  commands: COMMANDS,
  clocksForCollection,
  stages,
} as const satisfies Service
