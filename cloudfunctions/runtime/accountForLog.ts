import type { AccountId } from '@resident-card/shared'
import type { Keys } from '../ports/keys'
import { lookupKey } from '../sealing/lookupKey'

/** 60 bits: enough to tell accounts apart, far too few to matter if the key were ever known. */
const LENGTH = 12

/** A pseudonym for log lines: what one account did can be followed; whose it is needs the look-up key and the store. */
export const accountForLog = (keys: Keys, account: AccountId): string =>
  lookupKey(keys, 'log', account).slice(0, LENGTH)
