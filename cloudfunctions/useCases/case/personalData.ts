import type { ApplicationId, CollectionInput } from '@resident-card/shared'
import { applications } from '../../records/application'
import type { ApplicationRecord, PersonalFields } from '../../records/application'
import type { Sealed } from '../../records/sealed'
import type { Dependencies } from '../../runtime/dependencies'
import { seal } from '../../sealing/seal'
import { unseal } from '../../sealing/unseal'

const place = (id: string) => ({ table: applications.name, id, field: 'personal' })

/** The one place where a case's personal data are sealed and opened. */
export const sealPersonal = (deps: Dependencies, id: ApplicationId, personal: PersonalFields): Sealed =>
  seal(deps, place(id), personal)

export const openPersonal = (deps: Dependencies, record: Pick<ApplicationRecord, '_id' | 'personal'>): PersonalFields =>
  unseal<PersonalFields>(deps.keys, place(record._id), record.personal)

/** Recipient and address, kept only for the way that needs them. */
export const withDelivery = (personal: PersonalFields, collection: CollectionInput): PersonalFields => {
  const { delivery: _, ...rest } = personal
  if (collection.way === 'window') return rest
  const { way: __, ...delivery } = collection
  return { ...rest, delivery }
}
