import type { StoredDocument, TableDefinition } from '../ports/store'
import { fields, maybe, oneOf, stored, text } from './shape'

/** `jobs`: how far a long piece of the timer's work has come. `_id` names the work. */
export interface JobRecord extends StoredDocument {
  /** What was worked with, e.g. the version of a calendar. */
  readonly subject: string
  /** Cursor to go on from; absent = begin at the beginning. */
  readonly after?: string
  readonly finished: 0 | 1
}

/** Where the timer's longer work stands. */
export const jobs: TableDefinition<JobRecord> = {
  name: 'jobs',
  schemaVersion: 1,
  indexes: [],
  isWhole: fields<JobRecord>({ ...stored, subject: text, after: maybe(text), finished: oneOf([0, 1]) }),
}
