import { createHash } from 'node:crypto'
import { instant } from '@resident-card/shared'
import type { ApplicationId, AuthorityId, Instant, ManifestRow } from '@resident-card/shared'
import { applications } from '../../records/application'
import type { ApplicationRecord } from '../../records/application'
import type { Call } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { readPersonalOfRow } from '../tasks/readPersonal'
import { MARK_LENGTH } from './manifestCursor'
import type { ManifestCursor } from './manifestCursor'
import { codeTagsOf, manifestRowOf } from './manifestRowOf'
import { findRows } from '../tasks/findRows'

const PAGE = 500
/**
 * A change bears the time its command began, by the clock of the instance that ran it, and is seen only once it is
 * saved: a walk looks back this far before the last one began.
 */
export const OVERLAP_MS = 2 * 60_000

export interface ManifestPage {
  /** Whose names go to the device. */
  readonly shown: readonly ApplicationRecord[]
  readonly rows: readonly ManifestRow[]
  readonly gone: readonly string[]
  readonly more: boolean
  readonly next: ManifestCursor
}

/** Thirty-six bits: tells one change of one case from the few dozen others of the last minutes. */
const markOf = ({ _id, window }: ApplicationRecord): string =>
  createHash('sha256').update(`${_id}:${window.at}`).digest('base64url').slice(0, MARK_LENGTH)

const findPage = (
  deps: Dependencies,
  call: Pick<Call, 'now'>,
  office: AuthorityId,
  { walk, from, after }: ManifestCursor,
) => {
  const query = {
    ...(walk === 'all'
      ? { index: 'queue', equals: { 'queue.desk': 'ready', 'queue.office': office } }
      : {
          index: 'window',
          equals: { 'window.office': office },
          range: { field: 'window.at', gte: from },
        }),
    ...(after !== undefined && { after }),
    limit: PAGE,
  }
  return findRows(deps, call, applications, query, office)
}

const nextAfter = (
  cursor: ManifestCursor,
  after: string | undefined,
  met: readonly ApplicationRecord[],
): ManifestCursor => {
  const from = instant(cursor.began - OVERLAP_MS)
  const marks = met.filter(({ window }) => window.at >= from).map(markOf)
  if (after !== undefined) return { ...cursor, after, sent: [...cursor.sent, ...marks] }
  // Of one page, as nearly always, what was met is all that is worth remembering.
  const sent = cursor.after === undefined ? marks : [...cursor.sent, ...marks]
  return { walk: 'changes', from, began: from, sent }
}

/** The next page of a walk. A walk that starts now begins now: what changes meanwhile is met by the next one. */
export const walkManifest = async (
  deps: Dependencies,
  { now, today }: Pick<Call, 'now' | 'today'>,
  office: AuthorityId,
  known: ManifestCursor | undefined,
): Promise<ManifestPage> => {
  const cursor: ManifestCursor = startedAt(known, now)
  const { items, next } = await findPage(deps, { now }, office, cursor)
  const before = new Set(cursor.sent)
  const fresh = items.filter((record) => !before.has(markOf(record)))
  const shown: ApplicationRecord[] = []
  const rows: ManifestRow[] = []
  const gone: string[] = []
  for (const record of fresh) {
    const tags = codeTagsOf(deps, { id: record._id as ApplicationId, history: record.history })
    const tag = record.state === 'ready' && record.acceptingAuthority === office ? tags.at(-1) : undefined
    // A walk through everything meets a device that holds nothing.
    if (cursor.walk === 'changes') gone.push(...(tag === undefined ? tags : tags.slice(0, -1)))
    if (tag === undefined) continue
    rows.push(manifestRowOf(record, await readPersonalOfRow(deps, { now }, record), tag, today))
    shown.push(record)
  }
  return { shown, rows, gone, more: next !== undefined, next: nextAfter(cursor, next, items) }
}

const startedAt = (known: ManifestCursor | undefined, now: Instant): ManifestCursor => {
  if (known === undefined) return { walk: 'all', from: now, began: now, sent: [] }
  return known.after === undefined ? { ...known, began: now } : known
}
