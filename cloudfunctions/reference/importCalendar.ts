import type { Calendar } from '@resident-card/shared'
import { knownThrough } from '@resident-card/shared'
import type { Store } from '../ports/store'
import { CALENDARS } from './collections'

/** Puts a calendar into the store; the one that knows the latest year is in force. Safe to run twice. */
export const importCalendar = async (store: Store, { version, years }: Calendar): Promise<void> => {
  const order = knownThrough({ version, years }) ?? 0
  await store.collection(CALENDARS).insert({ _id: version, schemaVersion: 1, version: 1, years, order })
}
