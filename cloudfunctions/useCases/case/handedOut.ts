import type { CodeRecord } from '../../records/code'

type Batch = CodeRecord['batches'][number]

/** Separate showings remembered for one phone; slots fetched one after the other are one showing. */
const SHOWINGS_KEPT = 200

/** What was handed out before, and now this: the minutes of one showing grow together, so that nothing is soon forgotten. */
export const withShowing = (batches: readonly Batch[], batch: Batch): readonly Batch[] => {
  const last = batches.at(-1)
  const end = batch.fromSlot + batch.slots
  if (last === undefined || batch.fromSlot < last.fromSlot || batch.fromSlot > last.fromSlot + last.slots)
    return [...batches, batch].slice(-SHOWINGS_KEPT)
  const slots = Math.max(last.fromSlot + last.slots, end) - last.fromSlot
  return [...batches.slice(0, -1), { fromSlot: last.fromSlot, slots, at: batch.at }]
}

/**
 * Whether this very slot was handed to the phone this code belongs to. A rightly signed token whose slot was not was made by
 * somebody else who has the key: online it is `forged`, and what a device did on it goes before a person.
 */
export const wasHandedOut = ({ batches }: Pick<CodeRecord, 'batches'>, slot: number): boolean =>
  batches.some(({ fromSlot, slots }) => fromSlot <= slot && slot < fromSlot + slots)
