import { settingMs, type DeviceView } from '@resident-card/shared'
import type { PillKind } from '../../components/status/Pill'
import type { Say } from '../../text/say'
import type words from '../../text/staff/devices.zh'

export interface DeviceModel {
  readonly name: string
  readonly pill: PillKind
  readonly word: string
  readonly lines: readonly string[]
  readonly mayRevoke: boolean
}

const HOUR_MS = 3_600_000
const DAY_HOURS = 24

/** Silent for longer than its data are good for, in words; undefined while it keeps in touch. */
const silence = (lastSyncAt: number, now: number, t: typeof words): string | undefined => {
  if (now - lastSyncAt < settingMs('offlineHandover', now)) return undefined
  const hours = Math.floor((now - lastSyncAt) / HOUR_MS)
  return hours < 2 * DAY_HOURS ? t.silent(hours) : t.silentDays(Math.floor(hours / DAY_HOURS))
}

/** A device as its supervisor reads it: in use, silent for too long, or revoked. */
export const viewDevice = (device: DeviceView, now: number, today: string, t: typeof words, say: Say): DeviceModel => {
  const { name, deviceId, enrolledAt, enrolledBy, lastSyncAt, revokedAt } = device
  const quiet = lastSyncAt === undefined ? undefined : silence(lastSyncAt, now, t)
  const state: Pick<DeviceModel, 'pill' | 'word'> =
    revokedAt !== undefined
      ? { pill: 'closed', word: t.revoked }
      : quiet === undefined
        ? { pill: 'ok', word: t.inUse }
        : { pill: 'offline', word: quiet }
  return {
    name,
    ...state,
    lines: [
      t.enrolled(say.when(enrolledAt, today), enrolledBy),
      lastSyncAt === undefined ? t.neverSynced : t.synced(say.when(lastSyncAt, today)),
      ...(revokedAt === undefined ? [] : [t.revokedAt(say.when(revokedAt, today))]),
      t.id(deviceId.slice(-4)),
    ],
    mayRevoke: revokedAt === undefined,
  }
}
