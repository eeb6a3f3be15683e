import * as v from 'valibot'
import { REASONS } from '../vocabulary/reasons'
import type { Reason } from '../vocabulary/reasons'

/** A mark in a list: no or yes. */
const MARKS = [0, 1] as const

/**
 * One case that lies ready at an authority, as the window's device holds it: what must be said at the counter and no
 * more. No number, no photo, no phone. A list, not an object: it is sent for every changed case.
 */
export const manifestRow = v.strictTuple([
  /** The case's half of its code ids, 16 hexadecimal digits. */
  v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  v.pipe(v.string(), v.regex(/^[0-9a-z]{26}$/)),
  /** Case number. */
  v.string(),
  /** Holder's name; empty where the record is damaged: what is sealed in it doesn't open. */
  v.string(),
  v.picklist(REASONS),
  /** Place in the box, or empty. */
  v.string(),
  /** Epoch ms of the card's coming. */
  v.number(),
  /** Last day to collect, `YYYY-MM-DD`, or empty. */
  v.string(),
  /** Fee still to be taken, in fen. */
  v.number(),
  /** 1 = a guardian may collect. */
  v.picklist(MARKS),
])
export type ManifestRow = v.InferOutput<typeof manifestRow>

export interface ManifestCase {
  readonly tag: string
  readonly caseId: string
  readonly caseNo: string
  readonly name: string
  readonly reason: Reason
  readonly place?: string
  readonly receivedAt: number
  readonly collectBy?: string
  readonly feeDueFen: number
  readonly guardianMay: boolean
}

export const toManifestRow = (one: ManifestCase): ManifestRow => [
  one.tag,
  one.caseId,
  one.caseNo,
  one.name,
  one.reason,
  one.place ?? '',
  one.receivedAt,
  one.collectBy ?? '',
  one.feeDueFen,
  one.guardianMay ? 1 : 0,
]

export const fromManifestRow = (row: ManifestRow): ManifestCase => ({
  tag: row[0],
  caseId: row[1],
  caseNo: row[2],
  name: row[3],
  reason: row[4],
  ...(row[5] !== '' && { place: row[5] }),
  receivedAt: row[6],
  ...(row[7] !== '' && { collectBy: row[7] }),
  feeDueFen: row[8],
  guardianMay: row[9] === 1,
})
