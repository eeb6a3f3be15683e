import type { ServiceFacts } from '../serviceFacts'
import { FEE } from './fee'
import { LIMITS } from './limits'
import { NUMBERS } from './numbers'
import { papers } from './papers'
import { REASON_FACTS } from './reasons'

export const FACTS = {
  reasons: REASON_FACTS,
  card: 'residentCard',
  limits: LIMITS,
  fee: FEE,
  numbers: NUMBERS,
  asks: ['photo', 'phone', 'authority', 'collection'],
  papers,
} as const satisfies ServiceFacts
