import type { Calendar } from '@resident-card/shared'
import { knownThrough } from '@resident-card/shared'
import type { Store } from '../ports/store'
import { CALENDARS } from './tables'

/**
 * Puts a calendar into the store; the one that knows the latest year is in force, and of two the one that an office
 * imported, not the one built in. Safe to run twice.
 */
export const importCalendar = async (
  store: Store,
  { version, years }: Calendar,
  from: 'office' | 'builtIn' = 'office',
): Promise<void> => {
  const order = (knownThrough({ version, years }) ?? 0) * 2 + (from === 'office' ? 1 : 0)
  await store.table(CALENDARS).insert({ _id: version, schemaVersion: 1, version: 1, years, order })
}
