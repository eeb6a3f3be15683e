import * as v from 'valibot'
import { HANDOVER_CHECKS, OLD_CARD_AT_HANDOVER } from '../application/application'
import { COLLECTORS } from '../collecting/whoMayCollect'
import { list } from './list'
import { caseId, id, note } from './common'

/** The end of the year 9999: later no calendar writes a date. */
const LAST_MOMENT = 253_402_214_400_000

/** Epoch milliseconds; anything else was never a clock's. */
const moment = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(LAST_MOMENT))

/** Of the server's own making: short, nothing that can't be kept or shown. */
const word = v.pipe(v.string(), v.regex(/^[^\p{Cc}\p{Cs}]{0,64}$/u))

/** Who was working, with the server's own word for it (see `syncManifest`): a device can't speak for somebody else. */
export const officerProof = v.strictObject({
  account: word,
  officerNo: word,
  at: moment,
  proof: word,
})
export type OfficerProof = v.InferOutput<typeof officerProof>

/** PNG of a signature on the screen; the text is a little longer than the bytes need, so that the bytes are what is judged. */
export const signaturePng = v.pipe(
  v.string(),
  v.maxLength(270_000, 'tooLong'),
  v.regex(/^[A-Za-z0-9+/]+={0,2}$/, 'format'),
)

/** A hand-over made without network, as the device wrote it down. */
export const handOverEntry = v.strictObject({
  /** Random, 26 characters: the same entry twice is one hand-over. */
  entryId: id,
  device: id,
  /** Counts the entries of this device, from 1. */
  seq: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  officer: officerProof,
  caseId,
  /** The 225 digits that were scanned. */
  token: v.pipe(v.string(), v.regex(/^\d{225}$/)),
  checks: list(v.picklist(HANDOVER_CHECKS), { most: HANDOVER_CHECKS.length }),
  oldCard: v.picklist(OLD_CARD_AT_HANDOVER),
  feePaid: v.boolean(),
  collector: v.picklist(COLLECTORS),
  late: v.optional(v.pipe(note, v.minLength(1))),
  signatureBase64: signaturePng,
  /** The server's time when the code was scanned, as the device knew it: the slot is judged by this one. */
  scannedAt: moment,
  /** The device's own clock when the button was pressed. */
  deviceAt: moment,
  /** The server's time then, as the device knew it: when the card was handed over. */
  serverAt: moment,
  /** As of when the device's data were. */
  dataAt: moment,
})
export type HandOverEntry = v.InferOutput<typeof handOverEntry>

/** What is sealed: the entry as the very text that was signed, and the device's Ed25519 signature (base64) over its UTF-8. */
export const signedEntry = v.strictObject({ entry: v.string(), signature: v.string() })
export type SignedEntry = v.InferOutput<typeof signedEntry>
