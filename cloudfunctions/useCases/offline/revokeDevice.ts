import { ok } from '@resident-card/shared'
import type { DeviceView, Result } from '@resident-card/shared'
import { devices } from '../../records/device'
import type { DeviceRecord } from '../../records/device'
import { swap } from '../../records/swap'
import type { Refused, UseCase } from '../../runtime/call'
import { conflict, notFound } from '../case/refusals'
import { seenDeviceVersion, viewDevice } from './viewDevice'

/** For good: it is told to wipe at its next sync, and what it still sends goes before a person. Again: the same answer. */
export const revokeDevice: UseCase<'window', 'revokeDevice'> = async ({ deviceId, version }, call, deps) => {
  const table = deps.store.table(devices)
  return swap<DeviceRecord, DeviceRecord | undefined, Result<DeviceView, Refused>>({
    table,
    load: () => table.get(deviceId),
    decide: (device) => {
      if (device === undefined || device.office !== call.actor.authority) return { answer: notFound() }
      if (device.revokedAt !== undefined) return { answer: ok(viewDevice(device)) }
      if (seenDeviceVersion(device) !== version) return { answer: conflict('changedMeanwhile') }
      const revoked = { ...device, revokedAt: call.now }
      return { of: device, replace: revoked, saved: () => ok(viewDevice(revoked)) }
    },
  })
}
