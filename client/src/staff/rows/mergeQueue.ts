import type { QueueRow } from '@resident-card/shared'

/** A row as it is listed; `gone`: someone else has dealt with it since. */
export interface ListedRow extends QueueRow {
  readonly gone: boolean
}

export interface MergedQueue {
  readonly rows: readonly ListedRow[]
  /** New rows that are held back until the officer asks for them. */
  readonly arrived: number
}

export const listed = (rows: readonly QueueRow[]): readonly ListedRow[] => rows.map((row) => ({ ...row, gone: false }))

/**
 * What is on the screen after asking again for the first page. Nothing may move under the cursor: known rows stay in
 * their places with their newest contents, a row that is no longer in the queue stays and says so, and new rows wait
 * to be asked for, unless they come after everything that is listed. Cases this officer has just finished are left out.
 *
 * `fresh` is the first page only: what was listed beyond its last row may still be there.
 */
export const mergeQueue = (
  shown: readonly ListedRow[],
  fresh: readonly QueueRow[],
  more: boolean,
  isFinished: (row: QueueRow) => boolean,
): MergedQueue => {
  const byId = new Map(fresh.map((row) => [row.caseId, row]))
  const known = new Set(shown.map(({ caseId }) => caseId))
  // Rows after the last fresh one that is also listed were not asked about.
  const lastCommon = shown.map(({ caseId }) => byId.has(caseId)).lastIndexOf(true)
  const rows = shown
    .map((row, at): ListedRow => {
      const now = byId.get(row.caseId)
      if (now !== undefined) return { ...now, gone: false }
      return more && at > lastCommon ? row : { ...row, gone: true }
    })
    .filter((row) => !isFinished(row))
  const arrivals = fresh.filter((row) => !known.has(row.caseId) && !isFinished(row))
  if (rows.length === 0) return { rows: listed(arrivals), arrived: 0 }
  // Without a further page, what stands behind the last known row can be shown at once: it moves nothing.
  const lastKnownAt = fresh.map(({ caseId }) => known.has(caseId)).lastIndexOf(true)
  const behind = more ? [] : fresh.slice(lastKnownAt + 1).filter((row) => arrivals.includes(row))
  return { rows: [...rows, ...listed(behind)], arrived: arrivals.length - behind.length }
}
