import type { ApplicationRecord, OutboxMessage } from '../../../records/application'
import type { Dependencies } from '../../../runtime/dependencies'
import { openPlainTask } from '../../tasks/openTask'

/** Puts a parcel whose way ended badly before the accepting authority's window, once for each reason (GZ-8). */
export const tellWindow = async (
  deps: Pick<Dependencies, 'store'>,
  { _id, caseNo, acceptingAuthority }: Pick<ApplicationRecord, '_id' | 'caseNo' | 'acceptingAuthority'>,
  { at, facts }: Pick<OutboxMessage, 'at' | 'facts'>,
): Promise<void> => {
  const carrier = String(facts['carrier'])
  const number = String(facts['number'])
  const reason = String(facts['reason'])
  await openPlainTask(deps, `mailFailed:${_id}:${carrier}:${number}:${reason}`, {
    kind: 'mailFailed',
    office: acceptingAuthority,
    at,
    caseId: _id,
    caseNo,
    consignment: { carrier, number, reason },
  })
}
