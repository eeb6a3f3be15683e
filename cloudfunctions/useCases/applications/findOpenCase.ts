import type { PersonKey } from '@resident-card/shared'
import { applications } from '../../records/collections'
import type { ApplicationRecord } from '../../records/records'
import type { Dependencies } from '../../runtime/dependencies'

/** One open application a person and service: unique in the store. */
export const openKeyOf = (holder: PersonKey): string => `${holder}:reissue`

export const findOpenCase = async (
  deps: Pick<Dependencies, 'store'>,
  holder: PersonKey,
): Promise<ApplicationRecord | undefined> => {
  const equals = { openKey: openKeyOf(holder) }
  const { items } = await deps.store.collection(applications).find({ index: 'openKey', equals, limit: 1 })
  return items[0]
}
