import type { PersonKey, ServiceId } from '@resident-card/shared'
import { applications } from '../../records/application'
import type { ApplicationRecord } from '../../records/application'
import type { Dependencies } from '../../runtime/dependencies'
import { openKeyOf } from '../case/openKey'

export const findOpenCase = async (
  deps: Pick<Dependencies, 'store'>,
  holder: PersonKey,
  service: ServiceId,
): Promise<ApplicationRecord | undefined> => {
  const equals = { openKey: openKeyOf(holder, service) }
  const { items } = await deps.store.table(applications).find({ index: 'openKey', equals, limit: 1 })
  return items[0]
}
