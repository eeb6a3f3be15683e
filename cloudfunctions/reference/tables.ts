import type { AuthorityRecord, CalendarYear } from '@resident-card/shared'
import type { TableDefinition, StoredDocument } from '../ports/store'
import { anything, fields, flag, listOf, stored, text, valuesOf, whole } from '../records/shape'

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

const place = fields<AuthorityRecord['county']>({ code: text, name: text })
const hours = fields<AuthorityRecord['hours'][number]>({ weekdays: listOf(whole), spans: listOf(listOf(text)) })

export const AUTHORITIES: TableDefinition<StoredAuthority> = {
  name: 'authorities',
  schemaVersion: 1,
  indexes: [],
  isWhole: fields<StoredAuthority>({
    ...stored,
    dataVersion: text,
    authority: fields<AuthorityRecord>({
      id: text,
      kind: text,
      name: text,
      shortName: text,
      prefecture: place,
      county: place,
      address: text,
      hours: listOf(hours),
      phone: text,
      location: fields<AuthorityRecord['location']>({ latitude: anything, longitude: anything }),
      sample: flag,
      initials: text,
      pinyin: text,
      accepts: flag,
      collects: flag,
    }),
  }),
}
export const CALENDARS: TableDefinition<StoredCalendar> = {
  name: 'calendars',
  schemaVersion: 1,
  indexes: [{ name: 'order', fields: ['order'] }],
  isWhole: fields<StoredCalendar>({
    ...stored,
    years: valuesOf(fields<CalendarYear>({ off: listOf(text), work: listOf(text) })),
    order: whole,
  }),
}
export const IMPORTS: TableDefinition<StoredImport> = {
  name: 'imports',
  schemaVersion: 1,
  indexes: [],
  isWhole: fields<StoredImport>({ ...stored, dataVersion: text, effectiveFrom: text, source: text }),
}
