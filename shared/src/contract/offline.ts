import * as v from 'valibot'
import { signedKeyList } from '../collectionCode/keyList'
import { DEVICE_NAME_MOST } from '../fields/limits'
import { CONFLICTS } from '../vocabulary/conflicts'
import { CALL_BYTES } from './callBytes'
import { officerProof } from './handOverEntry'
import { list } from './list'
import { manifestRow } from './manifestRow'
import { officeNearby } from './officeNearby'
import { cursor, epochMs, id, line, page, version } from './common'

/** What a window's device asks for, so that it can work without network. */

const deviceId = id

/** What became of an entry. */
const SYNC_OUTCOMES = ['confirmed', 'conflict'] as const

const serial = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

const syncResult = v.strictObject({
  /** As sent. */
  entryId: v.string(),
  outcome: v.picklist(SYNC_OUTCOMES),
  reason: v.optional(v.picklist(CONFLICTS)),
  taskId: v.optional(v.string()),
})
export type SyncResult = v.InferOutput<typeof syncResult>

const deviceView = v.strictObject({
  deviceId,
  version,
  name: v.string(),
  enrolledAt: epochMs,
  enrolledBy: v.string(),
  lastSyncAt: v.optional(epochMs),
  revokedAt: v.optional(epochMs),
})
export type DeviceView = v.InferOutput<typeof deviceView>

export const offlineCommands = {
  /**
   * Makes a device known at the officer's authority, by its public key (base64, Ed25519); again changes nothing. Refused:
   * `deviceRevoked`; `deviceUnknown`, where the id belongs elsewhere or has another key: begin anew with another id.
   */
  enrolDevice: {
    input: v.strictObject({
      deviceId,
      publicKey: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{43}=$/, 'format')),
      name: line(DEVICE_NAME_MOST),
    }),
    reply: deviceView,
  },
  /**
   * The cases ready at the officer's authority: all of them (`since` absent, page by page until `more` is false), then only
   * what changed. Refused: `deviceRevoked` (wipe at once), `deviceUnknown`.
   */
  syncManifest: {
    input: v.strictObject({ deviceId, since: v.optional(cursor), keySerial: v.optional(serial) }),
    reply: v.strictObject({
      now: epochMs,
      /** Begin anew: what the device holds can't be brought up to date by changes. */
      full: v.boolean(),
      rows: v.array(manifestRow),
      /** Tags of cases no longer ready here. */
      gone: v.array(v.string()),
      /** Where else in the prefecture cards are collected; only on the first page of all. */
      offices: v.optional(v.array(officeNearby)),
      /** Code ids that are worth nothing any more, 32 hexadecimal digits. */
      revoked: v.array(v.string()),
      more: v.boolean(),
      /** For the next call. */
      next: cursor,
      /** Only when newer than `keySerial`. */
      keyList: v.optional(signedKeyList),
      officer: officerProof,
    }),
  },
  /**
   * Hand-overs made without network, in order; each is answered for itself and none stops the others. Also for a revoked
   * device: nothing is lost, every entry becomes a task. Sent again: the same answer. What is missing among the results was
   * not judged yet (the time of a call is short) and is sent again. Refused: `deviceUnknown`.
   */
  syncHandOvers: {
    bytes: CALL_BYTES.large,
    input: v.strictObject({
      deviceId,
      entries: list(
        v.strictObject({
          entryId: id,
          /** Which key it was sealed to, and the box in base64 (`offline/box`). */
          kid: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,32}$/, 'format')),
          box: v.pipe(v.string(), v.maxLength(400_000, 'tooLong'), v.regex(/^[A-Za-z0-9+/]+={0,2}$/, 'format')),
        }),
        { least: 1, most: 50 },
      ),
    }),
    reply: v.strictObject({ now: epochMs, results: v.array(syncResult) }),
  },
  /** For the supervisor. */
  listDevices: { input: v.strictObject({}), reply: page(deviceView) },
  revokeDevice: { input: v.strictObject({ deviceId, version }), reply: deviceView },
} as const
