import { instant, ok, settingMs, wasLately } from '@resident-card/shared'
import { InvalidCursor } from '../../ports/store'
import { devices } from '../../records/device'
import type { DeviceRecord } from '../../records/device'
import { ONCE, swap } from '../../records/swap'
import type { Call, UseCase } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { findDevice } from './findDevice'
import { logManifest } from './logManifest'
import { readManifestCursor, writeManifestCursor } from './manifestCursor'
import type { ManifestCursor } from './manifestCursor'
import { makeOfficerProof } from './officerProof'
import { officesNearby } from './officesNearby'
import { revokedSince } from './revokedSince'
import { OVERLAP_MS, walkManifest } from './walkManifest'

/** A supervisor sees that a device is in use; to the minute is enough, and spares a write. */
const SEEN_EVERY_MS = 60_000

/** Too old for changes: such data are wiped from a device anyway. From the future: a clock was set. */
const isUsable = ({ from }: ManifestCursor, { now }: Call): boolean =>
  now - from <= settingMs('offlineWipe', now) && from <= now + OVERLAP_MS

/** A cursor the store doesn't know (any more) is no error of the officer's: the device begins anew. */
const walkFrom = async (deps: Dependencies, call: Call, device: DeviceRecord, known: ManifestCursor | undefined) => {
  try {
    return { known, page: await walkManifest(deps, call, device.office, known) }
  } catch (error) {
    if (known === undefined || !(error instanceof InvalidCursor)) throw error
    return { known: undefined, page: await walkManifest(deps, call, device.office, undefined) }
  }
}

/** Overtaken, it was noted by another call of the same moment, or the device was revoked and is noted no more. */
const noteSync = async (deps: Dependencies, device: DeviceRecord, { now }: Call): Promise<void> => {
  if (wasLately(device.lastSyncAt ?? 0, now, SEEN_EVERY_MS - 1)) return
  await swap<DeviceRecord, DeviceRecord, void>({
    table: deps.store.table(devices),
    load: async () => device,
    decide: () => ({ of: device, update: { set: { lastSyncAt: now } }, saved: () => undefined }),
    ...ONCE,
    overtaken: () => undefined,
  })
}

/** The cases that lie ready at the officer's authority, or what changed of them; every name sent is in the access log first. */
export const syncManifest: UseCase<'window', 'syncManifest'> = async (input, call, deps) => {
  const { deviceId, since = '', keySerial = -1 } = input
  const found = await findDevice(deps, call.actor, deviceId)
  if (!found.ok) return found
  const device = found.value
  const { office } = device
  const cursor = readManifestCursor(deps, office, deviceId, since)
  const usable = cursor !== undefined && isUsable(cursor, call) ? cursor : undefined
  const { known, page } = await walkFrom(deps, call, device, usable)
  const firstPage = known?.after === undefined
  const revokedFrom = known?.walk === 'changes' ? known.from : instant(call.now - settingMs('offlineWipe', call.now))
  const revoked = firstPage ? await revokedSince(deps, office, revokedFrom) : []
  await logManifest(deps, call, deviceId, page.shown)
  await noteSync(deps, device, call)
  return ok({
    now: call.now,
    full: known === undefined,
    rows: [...page.rows],
    gone: [...page.gone],
    ...(known === undefined && { offices: await officesNearby(deps, office) }),
    revoked: [...revoked],
    more: page.more,
    next: writeManifestCursor(deps, office, deviceId, page.next),
    ...(deps.keys.keySerial() > keySerial && { keyList: deps.keys.keyList() }),
    officer: makeOfficerProof(deps, deviceId, call),
  })
}
