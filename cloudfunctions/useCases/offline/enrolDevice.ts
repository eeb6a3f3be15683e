import { ok } from '@resident-card/shared'
import { devices } from '../../records/collections'
import type { DeviceRecord } from '../../records/windowRecords'
import type { UseCase } from '../../runtime/call'
import { deviceUnknown, findDevice, officeOf } from './findDevice'
import { viewDevice } from './viewDevice'

/**
 * Makes a device known at the officer's authority; again changes nothing. Refused: `deviceRevoked`; `deviceUnknown` for
 * an id that belongs elsewhere or has another key: whoever asks begins anew with an id of their own.
 */
export const enrolDevice: UseCase<'collection', 'enrolDevice'> = async ({ deviceId, publicKey, name }, call, deps) => {
  const office = officeOf(call.actor)
  if (!office.ok) return office
  const device: DeviceRecord = {
    _id: deviceId,
    schemaVersion: 1,
    version: 1,
    office: office.value,
    name,
    publicKey,
    enrolledAt: call.now,
    enrolledBy: call.actor.officerNo ?? '',
  }
  const inserted = await deps.store.collection(devices).insert(device)
  if (inserted.ok) return ok(viewDevice(device))
  const known = await findDevice(deps, call.actor, deviceId)
  if (!known.ok) return known
  return known.value.publicKey === publicKey ? ok(viewDevice(known.value)) : deviceUnknown()
}
