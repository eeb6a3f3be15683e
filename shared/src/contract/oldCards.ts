import * as v from 'valibot'
import { BATCH_MOST } from '../fields/limits'
import { COLLECTIONS } from '../application/application'
import { list } from './list'
import { caseId, cursor, epochMs, id, page, version } from './common'

/** Old cards taken back (LAW-11), one by one, and their destruction in batches signed by two (OFFICE-OLD-CARDS). */

/** Case and place in its history. */
const oldCardId = v.pipe(v.string(), v.regex(/^[0-9a-z]{1,26}\.\d{1,6}$/, 'format'))
export const OLD_CARD_STATUSES = ['held', 'inBatch', 'destroyed', 'givenBack'] as const
export type OldCardStatus = (typeof OLD_CARD_STATUSES)[number]

const oldCardView = v.strictObject({
  oldCardId: v.string(),
  version,
  caseId,
  caseNo: v.string(),
  takenAt: epochMs,
  takenBy: v.string(),
  /** Over the counter, or brought by the carrier. */
  from: v.picklist(COLLECTIONS),
  status: v.picklist(OLD_CARD_STATUSES),
  destructionId: v.optional(v.string()),
})
export type OldCardView = v.InferOutput<typeof oldCardView>

const destructionView = v.strictObject({
  destructionId: id,
  version,
  /** For people: `yyyymmdd-` and a running part. */
  name: v.string(),
  cards: v.array(v.strictObject({ oldCardId: v.string(), caseNo: v.string(), takenAt: epochMs })),
  madeAt: epochMs,
  madeBy: v.string(),
  signedAt: v.optional(epochMs),
  signedBy: v.optional(v.string()),
  /** Whether this officer may be the second to sign: never the one who made it. */
  maySign: v.boolean(),
})
export type DestructionView = v.InferOutput<typeof destructionView>

export const oldCardCommands = {
  listOldCards: {
    input: v.strictObject({ status: v.picklist(OLD_CARD_STATUSES), after: v.optional(cursor) }),
    reply: page(oldCardView),
  },
  listDestructions: { input: v.strictObject({ after: v.optional(cursor) }), reply: page(destructionView) },
  /** The first signature. Refused: `cardNotHeld` (with which one) if any is not in the box. */
  makeDestruction: {
    input: v.strictObject({
      oldCardIds: list(oldCardId, { least: 1, most: BATCH_MOST }),
    }),
    reply: destructionView,
  },
  /** The second, by somebody else. Refused: `secondPerson`. */
  signDestruction: { input: v.strictObject({ destructionId: id, version }), reply: destructionView },
} as const
