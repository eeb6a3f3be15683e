import type { PersonKey } from '@resident-card/shared'
import type { StoredDocument, TableDefinition } from '../ports/store'
import { loggedBy } from './accessLog'
import type { LoggedBy } from './accessLog'
import { fields, listOf, stored, text } from './shape'

/** One list that was shown, once, with its rows: who stood in it, before whose eyes. Nothing is ever added to an entry. */
export interface ListLogRecord extends StoredDocument, LoggedBy {
  readonly rows: readonly { readonly caseId: string; readonly holder: PersonKey }[]
  /** Which command showed it. */
  readonly what: string
  /** Which list. */
  readonly why: string
}

/**
 * Found by the office whose list it was and when: a case lies on an office's desk for days, and what that office listed meanwhile
 * is little. An entry for each row instead was the heaviest write there was.
 */
export const listLog: TableDefinition<ListLogRecord> = {
  name: 'listLog',
  indexes: [{ name: 'office', fields: ['office', 'why', 'at'] }],
  isWhole: fields<ListLogRecord>({
    ...stored,
    ...loggedBy,
    rows: listOf(fields<ListLogRecord['rows'][number]>({ caseId: text, holder: text })),
    what: text,
    why: text,
  }),
}
