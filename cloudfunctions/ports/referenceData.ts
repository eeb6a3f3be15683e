import type { AuthorityRecord, Calendar } from '@resident-card/shared'

/** Reference data with a version; held in memory for minutes, never state. */
export interface ReferenceData {
  authorities(): Promise<readonly AuthorityEntry[]>
  calendar(): Promise<Calendar>
}

/** An authority with what a search needs. */
export type AuthorityEntry = AuthorityRecord
