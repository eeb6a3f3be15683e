import type { AuthorityId, Locator } from '@resident-card/shared'
import type { Dependencies } from '../../runtime/dependencies'
import { lookupKey } from '../../sealing/lookupKey'

/** Finds a case by twelve digits at one authority without storing the digits. */
export const locatorKeyOf = ({ keys }: Pick<Dependencies, 'keys'>, authority: AuthorityId, locator: Locator): string =>
  lookupKey(keys, 'locator', `${authority}:${locator}`)
