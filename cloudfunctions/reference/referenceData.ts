import { PUBLISHED_CALENDAR } from '@resident-card/shared'
import type { AuthorityFile, AuthorityRecord, Calendar, Instant } from '@resident-card/shared'
import type { ClockPort } from '../ports/clock'
import type { Store } from '../ports/store'
import type { AuthorityEntry, ReferenceData } from '../ports/referenceData'
import { AUTHORITIES, CALENDARS, IMPORTS } from './tables'
import type { StoredAuthority } from './tables'
import { importAuthorities } from './importAuthorities'
import { importCalendar } from './importCalendar'

/** How long what was read is held; it is data of the store, so another function sees a change as late as this. */
const HELD_MS = 5 * 60_000
const PAGE = 1000

const held = <T>(clock: ClockPort, read: () => Promise<T>): (() => Promise<T>) => {
  let value: { readonly read: Promise<T>; readonly at: Instant } | undefined
  return () => {
    const now = clock.now()
    if (value === undefined || Math.abs(now - value.at) > HELD_MS) {
      const reading = read()
      value = { read: reading, at: now }
      reading.catch(() => {
        if (value?.read === reading) value = undefined
      })
    }
    return value.read
  }
}

/** What can't be read is taken from the file at hand where that names it; else cases show the number of that office. */
const readAll = async (store: Store, file: AuthorityFile): Promise<readonly StoredAuthority[]> => {
  const table = store.table(AUTHORITIES)
  const all: StoredAuthority[] = []
  let after: string | undefined
  do {
    const query = { index: '_id', equals: {}, limit: PAGE, aside: true as const }
    const page = await table.find(after === undefined ? query : { ...query, after })
    all.push(...page.items)
    for (const { id } of page.unreadable ?? []) {
      const authority = file.authorities.find((one) => one.id === id)
      if (authority !== undefined)
        all.push({ _id: id, schemaVersion: 1, version: 1, dataVersion: file.version, authority })
    }
    after = page.next
  } while (after !== undefined)
  return all
}

/** An office that the file in force no longer names takes no more applications, but old cases still name it. */
const entryOf = ({ authority, dataVersion }: StoredAuthority, current: string | undefined): AuthorityRecord =>
  dataVersion === current ? authority : { ...authority, accepts: false, collects: false }

/**
 * Offices and calendars from the store, imported on first use from what is built in: the file of the data folder, and
 * the published calendar. Held in memory for minutes.
 */
export const referenceData = (store: Store, clock: ClockPort, file: () => Promise<AuthorityFile>): ReferenceData => {
  const authorities = async (): Promise<readonly AuthorityEntry[]> => {
    const atHand = await file()
    await importAuthorities(store, atHand)
    const current = (await store.table(IMPORTS).get('authorities'))?.dataVersion
    return (await readAll(store, atHand)).map((stored) => entryOf(stored, current))
  }
  const calendar = async (): Promise<Calendar> => {
    await importCalendar(store, PUBLISHED_CALENDAR, 'builtIn')
    const query = { index: 'order', equals: {}, order: 'desc' as const, limit: PAGE, aside: true as const }
    const { items } = await store.table(CALENDARS).find(query)
    const [newest] = items
    return newest === undefined ? PUBLISHED_CALENDAR : { version: newest._id, years: newest.years }
  }
  return { authorities: held(clock, authorities), calendar: held(clock, calendar) }
}
