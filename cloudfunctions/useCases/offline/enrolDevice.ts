import { instant, ok, settingOn } from '@resident-card/shared'
import { devices } from '../../records/device'
import type { DeviceRecord } from '../../records/device'
import type { UseCase } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { limited } from '../case/refusals'
import { deviceUnknown, findDevice, officeOf } from './findDevice'
import { viewDevice } from './viewDevice'

const DAY_MS = 24 * 60 * 60_000
/** More than the windows of one authority make in a day. */
const READ = 1000

/** The last day's devices of the officer who made this one, itself included; oldest first. */
const madeToday = async ({ store }: Dependencies, { office, enrolledBy, enrolledAt }: DeviceRecord) => {
  const range = { field: 'enrolledAt', gt: enrolledAt - DAY_MS }
  const { items } = await store.table(devices).find({ index: 'office', equals: { office }, range, limit: READ })
  return items.filter((one) => one.enrolledBy === enrolledBy)
}

/**
 * Makes a device known at the officer's authority; again changes nothing. Refused: `deviceRevoked`; `deviceUnknown` for
 * an id that belongs elsewhere or has another key: whoever asks begins anew with an id of their own. Limited: `devicesMade`.
 */
export const enrolDevice: UseCase<'window', 'enrolDevice'> = async ({ deviceId, publicKey, name }, call, deps) => {
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
  const inserted = await deps.store.table(devices).insert(device)
  if (inserted.ok) {
    // Asked afterwards: of any number at the same moment no more than the limit stay.
    const made = await madeToday(deps, device)
    if (made.length <= settingOn('devicesADay', call.today)) return ok(viewDevice(device))
    await deps.store.table(devices).remove(deviceId)
    return limited('devicesMade', instant((made[0]?.enrolledAt ?? call.now) + DAY_MS))
  }
  const known = await findDevice(deps, call.actor, deviceId)
  if (!known.ok) return known
  return known.value.publicKey === publicKey ? ok(viewDevice(known.value)) : deviceUnknown()
}
