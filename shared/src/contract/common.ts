import * as v from 'valibot'
import { ADDRESS_LEAST, ADDRESS_MOST, NAME_MOST, NOTE_MOST, REGION_NAME_MOST } from '../fields/limits'
import { MOBILE } from '../fields/phone'
import { CLOCK_KINDS, CLOCK_STATUSES, CLOCK_UNITS } from '../deadlines/clock'

/** Reusable pieces of command and reply schemas. Issues of a failed check become `{field, code}`. */
/** Of our own making: 128 random bits, or what is made of something else, in base32. Whatever is called an id is this. */
export const id = v.pipe(v.string(), v.regex(/^[0-9a-z]{26}$/, 'format'))
export const caseId = id
export const photoId = id
export const authorityId = v.pipe(v.string(), v.regex(/^\d{9}$/, 'format'))
export const countyCode = v.pipe(v.string(), v.regex(/^\d{6}$/, 'format'))
export const version = v.pipe(v.number(), v.safeInteger('format'), v.minValue(0, 'format'))
export const cursor = v.pipe(v.string(), v.maxLength(512, 'tooLong'), v.regex(/^[\w.-]+$/, 'format'))
/** Mainland mobile: 11 digits, 1 then 3–9. */
export const mobile = v.pipe(v.string(), v.regex(MOBILE, 'mobile'))
/** What a person typed, trimmed, one line, 1…max characters. */
export const line = (max: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'required'),
    v.maxLength(max, 'tooLong'),
    v.regex(/^[^\p{Cc}\p{Cs}]*$/u, 'format'),
  )
/** An officer's words to the applicant; half a character (a lone surrogate) can't be kept. */
export const note = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(NOTE_MOST, 'tooLong'),
  v.regex(/^[^\0\p{Cs}]*$/u, 'format'),
)
export const plainDateText = v.pipe(v.string(), v.isoDate('format'))
export const epochMs = v.number()

/** Where the card is collected. */
export const collectionInput = v.variant('way', [
  v.strictObject({ way: v.literal('window') }),
  v.strictObject({
    way: v.literal('mail'),
    recipient: line(NAME_MOST),
    phone: mobile,
    /** County-level code of the address, anywhere in China. */
    region: countyCode,
    /** Its name in full, as chosen: whoever posts the card has no list of the country's counties. */
    regionName: line(REGION_NAME_MOST),
    address: v.pipe(line(ADDRESS_MOST), v.minLength(ADDRESS_LEAST, 'addressTooShort')),
  }),
])
export type CollectionInput = v.InferOutput<typeof collectionInput>

/** Why a row can't be shown. */
const UNREADABLE = ['corrupt', 'newer'] as const
/** Something that belongs in a list and can't be read: `corrupt`, a person is told; `newer`, an update is on its way. */
const unreadableRow = v.strictObject({
  why: v.picklist(UNREADABLE),
  /** As far as it can still be read. */
  caseNo: v.optional(v.string()),
})
export type UnreadableRow = v.InferOutput<typeof unreadableRow>
/** Of every list: what stands in it, where the next page begins, and what can't be shown. */
export const pageFields = <T extends v.GenericSchema>(item: T) => ({
  items: v.array(item),
  next: v.optional(cursor),
  unreadable: v.optional(v.array(unreadableRow)),
})
export const page = <T extends v.GenericSchema>(item: T) => v.strictObject(pageFields(item))

const AUTHORITY_KINDS = ['countyOrgan', 'station', 'serviceCentre'] as const

/** An office as every screen shows it. Sample data in the demo: `sample` is then true and said on screen. */
export const authorityView = v.strictObject({
  id: authorityId,
  kind: v.picklist(AUTHORITY_KINDS),
  name: v.string(),
  shortName: v.string(),
  prefecture: v.strictObject({ code: countyCode, name: v.string() }),
  county: v.strictObject({ code: countyCode, name: v.string() }),
  address: v.string(),
  hours: v.array(
    v.strictObject({
      /** 1 Monday … 7 Sunday. */
      weekdays: v.array(v.number()),
      /** `HH:mm` pairs, e.g. `[['09:00','12:00'],['13:00','17:00']]`. */
      spans: v.array(v.tuple([v.string(), v.string()])),
    }),
  ),
  phone: v.string(),
  location: v.strictObject({ latitude: v.number(), longitude: v.number() }),
  /** Metres from the place asked about. */
  distance: v.optional(v.number()),
  sample: v.boolean(),
})
export type AuthorityView = v.InferOutput<typeof authorityView>

export const clockView = v.strictObject({
  kind: v.picklist(CLOCK_KINDS),
  clause: v.string(),
  unit: v.picklist(CLOCK_UNITS),
  from: plainDateText,
  limit: v.number(),
  dueOn: plainDateText,
  provisional: v.boolean(),
  calendarVersion: v.string(),
  stoppedOn: v.optional(plainDateText),
  status: v.picklist(CLOCK_STATUSES),
  left: v.number(),
  used: v.number(),
  days: v.array(plainDateText),
})
export type ClockView = v.InferOutput<typeof clockView>
