import { ok } from '@resident-card/shared'
import type { AuthorityId, Result } from '@resident-card/shared'
import { devices } from '../../records/device'
import type { DeviceRecord } from '../../records/device'
import type { Actor, Refused } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { notFound, refused } from '../case/refusals'

/** The officer's authority; a role that has one at all was asked for before. */
export const officeOf = ({ authority }: Actor): Result<AuthorityId, Refused> =>
  authority === undefined ? notFound() : ok(authority)

/** Another authority's device and one never enrolled answer alike. */
export const deviceUnknown = () => refused('deviceUnknown')
const deviceRevoked = () => refused('deviceRevoked')

/** A device of the officer's authority that may be used. Refused: `deviceUnknown`, `deviceRevoked`. */
export const findDevice = async (
  deps: Pick<Dependencies, 'store'>,
  actor: Actor,
  deviceId: string,
): Promise<Result<DeviceRecord, Refused>> => {
  const device = await deps.store.table(devices).get(deviceId)
  if (device === undefined || device.office !== actor.authority) return deviceUnknown()
  return device.revokedAt === undefined ? ok(device) : deviceRevoked()
}
