import type { ApplicationRecord, PersonalFields } from '../../records/application'
import type { Call } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { ifWhole } from '../../sealing/ifWhole'
import { openPersonal } from '../case/personalData'
import { tellOfCase } from './tellOfDamage'

const tellPerson = (deps: Dependencies, { now }: Pick<Call, 'now'>, record: ApplicationRecord): Promise<unknown> =>
  tellOfCase(deps, now, { caseId: record._id, caseNo: record.caseNo, office: record.acceptingAuthority })

/** For a list: undefined where it is damaged, and a person is told. One row that can't be read keeps no other from being shown. */
export const readPersonalOfRow = async (
  deps: Dependencies,
  call: Pick<Call, 'now'>,
  record: ApplicationRecord,
): Promise<PersonalFields | undefined> => {
  const personal = ifWhole(() => openPersonal(deps, record))
  if (personal === undefined) await tellPerson(deps, call, record)
  return personal
}

/** For the case itself. Damaged: a person is told, and `UnsealError` is thrown (answered `damagedRecord`). */
export const readPersonal = async (
  deps: Dependencies,
  call: Pick<Call, 'now'>,
  record: ApplicationRecord,
): Promise<PersonalFields> => (await readPersonalOfRow(deps, call, record)) ?? openPersonal(deps, record)
