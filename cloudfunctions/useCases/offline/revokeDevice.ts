import { ok } from '@resident-card/shared'
import { StoreUnavailable } from '../../ports/store'
import { devices } from '../../records/device'
import type { UseCase } from '../../runtime/call'
import { conflict, notFound } from '../case/refusals'
import { seenDeviceVersion, viewDevice } from './viewDevice'

const TRIES = 10

/** For good: it is told to wipe at its next sync, and what it still sends goes before a person. Again: the same answer. */
export const revokeDevice: UseCase<'window', 'revokeDevice'> = async ({ deviceId, version }, call, deps) => {
  const collection = deps.store.table(devices)
  for (let tries = 0; tries < TRIES; tries += 1) {
    const device = await collection.get(deviceId)
    if (device === undefined || device.office !== call.actor.authority) return notFound()
    if (device.revokedAt !== undefined) return ok(viewDevice(device))
    if (seenDeviceVersion(device) !== version) return conflict('changedMeanwhile')
    const revoked = { ...device, revokedAt: call.now }
    const saved = await collection.replace(deviceId, device.version, revoked)
    if (saved.ok) return ok(viewDevice(revoked))
  }
  throw new StoreUnavailable('kept being overtaken')
}
