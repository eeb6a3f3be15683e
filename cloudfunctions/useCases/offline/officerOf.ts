import { handsOver } from '@resident-card/shared'
import type { HandOverEntry } from '@resident-card/shared'
import { accounts } from '../../records/account'
import type { DeviceRecord } from '../../records/device'
import { actorOf } from '../../runtime/identify'
import type { Actor } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { isProven } from './officerProof'

/** Who handed over, if the server said so then and they still sit at this window; who carries the entries here is nobody's business. */
export const officerOf = async (
  deps: Dependencies,
  device: DeviceRecord,
  { officer, serverAt }: HandOverEntry,
): Promise<Actor | undefined> => {
  if (!isProven(deps, device._id, officer, serverAt)) return undefined
  const account = await deps.store.table(accounts).get(officer.account)
  const actor = account && actorOf(account)
  return actor !== undefined && handsOver(actor.role) && actor.authority === device.office ? actor : undefined
}
