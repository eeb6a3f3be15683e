import * as v from 'valibot'
import { COUNT_MOST } from '../fields/limits'
import { OLD_CARD_OUTCOMES } from '../application/application'
import { MOVEMENT_KINDS } from '../ledger/movements'
import { caseId, cursor, epochMs, id, note, page, version } from './common'

/**
 * A shift is one authority's safe from count to count (OFFICE-SHIFT): one at a time, opened and closed by whoever counts,
 * whatever windows work from it.
 */

const count = v.pipe(v.number(), v.integer('format'), v.minValue(0, 'format'), v.maxValue(COUNT_MOST, 'format'))

const ledgerRow = v.strictObject({
  movement: v.picklist(MOVEMENT_KINDS),
  caseId,
  caseNo: v.string(),
  /** When it happened. */
  at: epochMs,
  /** When it became known, if later (made without network). */
  syncedAt: v.optional(epochMs),
  officerNo: v.string(),
  oldCard: v.picklist(OLD_CARD_OUTCOMES),
  feeFen: v.number(),
  /** A hand-over this officer may take back now. */
  mayUndo: v.boolean(),
})
export type LedgerRow = v.InferOutput<typeof ledgerRow>

/** Sums of the ledger between two moments. */
const ledgerTotals = v.strictObject({
  received: v.number(),
  handedOver: v.number(),
  handOverUndone: v.number(),
  sentBack: v.number(),
  oldCardsTaken: v.number(),
  statements: v.number(),
  feesFen: v.number(),
})

const shiftView = v.strictObject({
  shiftId: id,
  version,
  authority: v.strictObject({ id: v.string(), name: v.string() }),
  openedAt: epochMs,
  openedBy: v.string(),
  /** New cards counted in the safe, and what the records said then. */
  countedAtStart: v.number(),
  expectedAtStart: v.number(),
  /** Hand-overs devices still held then: gone from the safe, not from the records. */
  unconfirmedAtStart: v.optional(v.number()),
  startNote: v.optional(v.string()),
  /** Up to now, or up to the end. */
  totals: ledgerTotals,
  /** What must be in the safe: counted at the start, plus and minus what moved. */
  expected: v.number(),
  closed: v.optional(
    v.strictObject({
      at: epochMs,
      by: v.string(),
      counted: v.number(),
      oldCardsCounted: v.number(),
      /** Made on a device and not confirmed when the shift ended. */
      unconfirmed: v.number(),
      explanation: v.optional(v.string()),
    }),
  ),
  /** Movements of the shift's time that became known after its end: made without network, synced later. */
  knownLater: v.optional(ledgerTotals),
  /** Closed: of those unconfirmed at the end, how many became neither a movement nor a task yet. */
  waiting: v.optional(v.number()),
  /** Closed: made without network in the shift's time and put before a person instead of being confirmed. */
  conflicts: v.optional(v.number()),
  /** Closed: new cards counted, less what must have been there by all that is known now; 0 = right. */
  difference: v.optional(v.number()),
  /** Closed: counted, unconfirmed and later known taken together agree with the records. */
  agrees: v.optional(v.boolean()),
})
export type ShiftView = v.InferOutput<typeof shiftView>

export const shiftCommands = {
  /** The open shift, or the one asked for; `expected`: cards that lie ready here by the records. */
  getShift: {
    input: v.strictObject({ shiftId: v.optional(id) }),
    reply: v.strictObject({ now: epochMs, expected: v.number(), shift: v.optional(shiftView) }),
  },
  /** Newest first. */
  listShifts: { input: v.strictObject({ after: v.optional(cursor) }), reply: page(shiftView) },
  /**
   * `unconfirmed`: hand-overs devices still hold; their cards are not in the safe. Refused: `mustBeExplained` (counted is
   * not what the records say less those), `shiftOpen`.
   */
  beginShift: {
    input: v.strictObject({ counted: count, unconfirmed: v.optional(count), note: v.optional(note) }),
    reply: shiftView,
  },
  /** Of a shift, or of the last 24 hours; newest first. */
  listLedger: {
    input: v.strictObject({ shiftId: v.optional(id), after: v.optional(cursor) }),
    reply: page(ledgerRow),
  },
  /** Refused: `mustBeExplained` where anything counted differs from the records, or something is unconfirmed. */
  endShift: {
    input: v.strictObject({
      shiftId: id,
      version,
      counted: count,
      oldCardsCounted: count,
      unconfirmed: count,
      explanation: v.optional(note),
    }),
    reply: shiftView,
  },
} as const
