import type { DeviceView } from '@resident-card/shared'
import type { DeviceRecord } from '../../records/device'

/** What a screen names when it commands: a device that synchronises all day is still the one that was looked at. */
export const seenDeviceVersion = ({ revokedAt }: DeviceRecord): number => (revokedAt === undefined ? 1 : 2)

export const viewDevice = (device: DeviceRecord): DeviceView => ({
  deviceId: device._id,
  version: seenDeviceVersion(device),
  name: device.name,
  enrolledAt: device.enrolledAt,
  enrolledBy: device.enrolledBy,
  ...(device.lastSyncAt !== undefined && { lastSyncAt: device.lastSyncAt }),
  ...(device.revokedAt !== undefined && { revokedAt: device.revokedAt }),
})
