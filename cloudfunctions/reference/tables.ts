import type { AuthorityRecord, CalendarYear } from '@resident-card/shared'
import type { TableDefinition, StoredDocument } from '../ports/store'

/** `authorities`: `_id` is the authority's id. Never removed: old cases name their offices. */
export interface StoredAuthority extends StoredDocument {
  /** Version of the file it was last imported from. */
  readonly dataVersion: string
  readonly authority: AuthorityRecord
}

/** `calendars`: `_id` is the calendar's version. */
export interface StoredCalendar extends StoredDocument {
  readonly years: Readonly<Record<string, CalendarYear>>
  /** The one with the greatest number is in force. */
  readonly order: number
}

/** `imports`: which version of what was imported last; `_id` names the data. */
export interface StoredImport extends StoredDocument {
  readonly dataVersion: string
  readonly effectiveFrom: string
  readonly source: string
}

export const AUTHORITIES: TableDefinition<StoredAuthority> = { name: 'authorities', schemaVersion: 1, indexes: [] }
export const CALENDARS: TableDefinition<StoredCalendar> = {
  name: 'calendars',
  schemaVersion: 1,
  indexes: [{ name: 'order', fields: ['order'] }],
}
export const IMPORTS: TableDefinition<StoredImport> = { name: 'imports', schemaVersion: 1, indexes: [] }
