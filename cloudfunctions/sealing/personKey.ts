import type { PersonKey } from '@resident-card/shared'
import type { Keys } from '../ports/keys'
import { lookupKey } from './lookupKey'

/** Finds a person by citizen number without storing the number. Takes the number in its 18-character form. */
export const personKey = (keys: Keys, citizenNumber: string): PersonKey =>
  lookupKey(keys, 'person', citizenNumber.toUpperCase()) as PersonKey
