import { ok, settingOn } from '@resident-card/shared'
import { devices } from '../../records/device'
import type { DeviceRecord } from '../../records/device'
import type { Call, UseCase } from '../../runtime/call'
import { countOne, giveBackOne } from '../case/countWithin'
import type { CountedThing } from '../case/countWithin'
import { limited } from '../case/refusals'
import { deviceUnknown, findDevice, officeOf } from './findDevice'
import { viewDevice } from './viewDevice'

const DAY_MS = 24 * 60 * 60_000

/** New devices of one officer. */
const madeBy = ({ actor, now, today }: Call): CountedThing => ({
  id: `devices:${actor.account}`,
  most: settingOn('devicesADay', today),
  until: now + DAY_MS,
})

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
  const table = deps.store.table(devices)
  if ((await table.get(deviceId)) === undefined) {
    const { taken, until } = await countOne(deps, call, madeBy(call))
    if (taken === 0) return limited('devicesMade', until)
    if ((await table.insert(device)).ok) return ok(viewDevice(device))
    // Asked twice at once: the other one made it.
    await giveBackOne(deps, call, madeBy(call))
  }
  const known = await findDevice(deps, call.actor, deviceId)
  if (!known.ok) return known
  return known.value.publicKey === publicKey ? ok(viewDevice(known.value)) : deviceUnknown()
}
