import * as v from 'valibot'
import { CHANNELS } from '../application/application'
import { NOTICE_CODES } from '../application/decision'
import { NAME_MOST } from '../fields/limits'
import { settingAtMost } from '../settings/officeSettings'
import { CALL_BYTES } from './callBytes'
import { list } from './list'
import { sessionView } from './session'
import { caseSummary, caseView, damage, eligibilityView, reason } from './case'
import {
  authorityId,
  authorityView,
  caseId,
  collectionInput,
  countyCode,
  cursor,
  epochMs,
  id,
  line,
  mobile,
  page,
  photoId,
  version,
} from './common'

/** What a citizen's screens ask of the `applications` function. `input` is checked before anything else happens. */

const PHOTO_TYPES = ['image/jpeg', 'image/png'] as const
const photoType = v.picklist(PHOTO_TYPES, 'photoType')
/** The largest photo there ever was a rule for (OFFICE-USE). The day's own is judged on it. */
export const PHOTO_MAX_BYTES = settingAtMost('photoLargest')
const base64 = v.pipe(
  v.string(),
  v.maxLength(Math.ceil(PHOTO_MAX_BYTES / 3) * 4, 'photoTooLarge'),
  v.regex(/^[A-Za-z0-9+/]+={0,2}$/, 'format'),
)

const submission = {
  photoId,
  phone: mobile,
  acceptingAuthority: authorityId,
  collection: collectionInput,
  channel: v.picklist(CHANNELS),
}

export const applicationsCommands = {
  /** Who am I. Works unbound too. */
  getSession: { input: v.strictObject({}), reply: sessionView },
  /** Binds name and citizen number once; refused: `notConfirmed` (a few wrong tries a day, OFFICE-USE), `alreadyBoundElsewhere`. */
  bindPerson: {
    input: v.strictObject({
      name: line(NAME_MOST),
      citizenNumber: v.pipe(v.string(), v.regex(/^\d{17}[\dX]$/, 'citizenNumber')),
    }),
    reply: sessionView,
  },
  assessEligibility: { input: v.strictObject({ reason: v.optional(reason) }), reply: eligibilityView },
  /** Also for people not yet bound. */
  listRegions: {
    input: v.strictObject({}),
    reply: v.strictObject({
      prefectures: v.array(
        v.strictObject({
          code: countyCode,
          name: v.string(),
          counties: v.array(v.strictObject({ code: countyCode, name: v.string(), authorities: v.number() })),
        }),
      ),
      sample: v.boolean(),
    }),
  },
  searchAuthorities: {
    input: v.strictObject({
      query: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(40, 'tooLong'))),
      prefecture: v.optional(countyCode),
      county: v.optional(countyCode),
      near: v.optional(
        v.strictObject({
          latitude: v.pipe(v.number(), v.minValue(-90, 'format'), v.maxValue(90, 'format')),
          longitude: v.pipe(v.number(), v.minValue(-180, 'format'), v.maxValue(180, 'format')),
        }),
      ),
      after: v.optional(cursor),
    }),
    reply: v.strictObject({ items: v.array(authorityView), next: v.optional(cursor), total: v.number() }),
  },
  /** Seals and keeps a photo of the person bound; refused: `photoType`, `photoTooSmall`, `photoDamaged`, `photoShape`. */
  uploadPhoto: {
    bytes: CALL_BYTES.large,
    input: v.strictObject({ contentBase64: base64, type: photoType }),
    reply: v.strictObject({ photoId }),
  },
  /** A photo of one's own case or upload. */
  getPhoto: {
    input: v.strictObject({ photoId }),
    reply: v.strictObject({ contentBase64: v.string(), type: photoType }),
  },
  submitApplication: {
    input: v.variant('reason', [
      v.strictObject({ reason: v.literal('lost'), ...submission }),
      v.strictObject({ reason: v.literal('damaged'), damage, ...submission }),
    ]),
    reply: v.strictObject({ caseId, caseNo: v.string() }),
  },
  listMyCases: { input: v.strictObject({ after: v.optional(cursor) }), reply: page(caseSummary) },
  getMyCase: { input: v.strictObject({ caseId }), reply: caseView },
  /** Exactly the fields asked to be mended, no others: else `invalid` with `notAskedFor` / `required`. */
  resubmit: {
    input: v.strictObject({
      caseId,
      version,
      photoId: v.optional(photoId),
      damage: v.optional(damage),
      phone: v.optional(mobile),
      acceptingAuthority: v.optional(authorityId),
      collection: v.optional(collectionInput),
    }),
    reply: caseView,
  },
  withdraw: { input: v.strictObject({ caseId, version }), reply: caseView },
  /** Until dispatched. */
  changeCollection: { input: v.strictObject({ caseId, version, collection: collectionInput }), reply: caseView },
  /** Ten slots ahead, and the 12 digits to read out. Only in state `ready`. */
  getCollectionCode: {
    input: v.strictObject({
      caseId,
      /** Random, made and kept by the device. */
      device: id,
    }),
    reply: v.strictObject({
      now: epochMs,
      slots: v.array(
        v.strictObject({
          /** Epoch ms from which this token is shown; it is shown for 60 s. */
          from: epochMs,
          digits: v.string(),
        }),
      ),
      locator: v.strictObject({ digits: v.string(), until: epochMs }),
      otherDevice: v.boolean(),
    }),
  },
  /** Makes the codes of every device but this one worthless at the window, at once (offline: with its next sync). */
  revokeOtherCodes: {
    input: v.strictObject({ caseId, device: id }),
    reply: v.strictObject({ revoked: v.number() }),
  },
  listMessages: {
    input: v.strictObject({ after: v.optional(cursor) }),
    reply: page(
      v.strictObject({
        messageId: v.string(),
        code: v.picklist(NOTICE_CODES),
        caseId: v.optional(caseId),
        caseNo: v.optional(v.string()),
        at: epochMs,
        read: v.boolean(),
        facts: v.record(v.string(), v.union([v.string(), v.number()])),
      }),
    ),
  },
  markMessagesRead: {
    input: v.strictObject({ messageIds: list(id, { most: 50 }) }),
    reply: v.strictObject({ unread: v.number() }),
  },
} as const
