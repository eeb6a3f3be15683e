import * as v from 'valibot'
import { settingAtMost } from '../settings/officeSettings'

/** Reusable pieces of command and reply schemas. Issues of a failed check become `{field, code}`. */
export const caseId = v.pipe(v.string(), v.regex(/^[0-9a-z]{26}$/, 'format'))
export const photoId = v.pipe(v.string(), v.regex(/^[0-9a-z]{26}$/, 'format'))
export const authorityId = v.pipe(v.string(), v.regex(/^\d{9}$/, 'format'))
export const countyCode = v.pipe(v.string(), v.regex(/^\d{6}$/, 'format'))
export const version = v.pipe(v.number(), v.integer('format'), v.minValue(0, 'format'))
export const cursor = v.pipe(v.string(), v.maxLength(512, 'tooLong'))
/** Mainland mobile: 11 digits, 1 then 3–9. */
export const mobile = v.pipe(v.string(), v.regex(/^1[3-9]\d{9}$/, 'mobile'))
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
export const note = v.pipe(v.string(), v.trim(), v.maxLength(300, 'tooLong'), v.regex(/^[^\0\p{Cs}]*$/u, 'format'))
export const plainDateText = v.pipe(v.string(), v.isoDate('format'))
export const epochMs = v.number()

/** Where the card is collected. */
export const collectionInput = v.variant('way', [
  v.strictObject({ way: v.literal('window') }),
  v.strictObject({
    way: v.literal('mail'),
    recipient: line(settingAtMost('nameCharacters')),
    phone: mobile,
    /** County-level code of the address, anywhere in China. */
    region: countyCode,
    /** Its name in full, as chosen: whoever posts the card has no list of the country's counties. */
    regionName: line(60),
    address: v.pipe(line(settingAtMost('addressCharacters')), v.minLength(5, 'addressTooShort')),
  }),
])
export type CollectionInput = v.InferOutput<typeof collectionInput>

export const page = <T extends v.GenericSchema>(item: T) =>
  v.strictObject({ items: v.array(item), next: v.optional(cursor) })

/** An office as every screen shows it. Sample data in the demo: `sample` is then true and said on screen. */
export const authorityView = v.strictObject({
  id: authorityId,
  kind: v.picklist(['countyOrgan', 'station', 'serviceCentre']),
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
  kind: v.picklist(['verify', 'issue', 'produce', 'whole', 'law', 'collect']),
  clause: v.string(),
  unit: v.picklist(['workingDay', 'calendarDay']),
  from: plainDateText,
  limit: v.number(),
  dueOn: plainDateText,
  provisional: v.boolean(),
  calendarVersion: v.string(),
  stoppedOn: v.optional(plainDateText),
  status: v.picklist(['running', 'soon', 'overdue', 'stopped', 'stoppedLate']),
  left: v.number(),
  used: v.number(),
  days: v.array(plainDateText),
})
export type ClockView = v.InferOutput<typeof clockView>
