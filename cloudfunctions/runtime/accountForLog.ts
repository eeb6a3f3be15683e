import type { AccountId } from '@resident-card/shared'
import type { Keys } from '../ports/keys'
import { rememberedKey } from '../sealing/rememberedKey'

/** 60 bits: enough to tell accounts apart, far too few to matter if the key were ever known. */
const LENGTH = 12

/** A pseudonym for log lines: what one account did can be followed; whose it is needs the look-up key and the store. */
export const accountForLog = (keys: Keys, account: AccountId): string =>
  rememberedKey(keys, 'log', account).slice(0, LENGTH)
