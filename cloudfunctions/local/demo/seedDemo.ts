import { civilDate, instant } from '@resident-card/shared'
import type { CollectionInput, Instant } from '@resident-card/shared'
import { placesOf } from '../../adapters/synthetic/placesOf'
import { registerResidents } from '../../adapters/synthetic/registerResidents'
import { makeResident } from '../../adapters/synthetic/resident'
import type { HukouPlace, Resident } from '../../adapters/synthetic/resident'
import { jobs } from '../../records/job'
import type { Dependencies } from '../../runtime/dependencies'
import { addStaff } from './addStaff'
import { askingAs, demoCaller } from './ask'
import type { Asking } from './ask'
import { counterDays } from './counterDays'
import { forgetAll } from './forgetAll'
import { inOrder } from './demoEvent'
import type { DemoEvent } from './demoEvent'
import { applyFor, takeStep } from './journey'
import type { Desks } from './journey'
import { DEMO_AUTHORITY, DEMO_COUNTY, DEMO_SEED, demoCitizens, demoStaff } from './people'
import file from './people.json'
import { OTHERS, SITUATIONS } from './plan'
import type { PlannedCase } from './plan'
import { wishFor } from './wishes'

const MARK = 'demoSeed'
const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/** Somebody of the demo world: as registered, and as calling. */
interface Inhabitant {
  readonly subject: string
  readonly resident: Resident
  readonly bound: boolean
  readonly planned?: PlannedCase
}

const mailTo = (name: string, n: number): CollectionInput => ({
  way: 'mail',
  recipient: name,
  phone: phoneOf(n),
  region: DEMO_COUNTY,
  regionName: file.regionName,
  address: file.addresses[n % file.addresses.length] ?? '',
})

/** Not a number anybody can have: no carrier was given this prefix. */
const phoneOf = (n: number): string => `154${String(n).padStart(8, '0')}`

const inhabitants = (places: readonly HukouPlace[], home: HukouPlace, deps: Dependencies): readonly Inhabitant[] => {
  const today = civilDate(deps.clock.now())
  const known = demoCitizens.map((citizen, at): Inhabitant => {
    const planned = SITUATIONS[citizen.id]
    return {
      subject: `demo:${citizen.id}`,
      resident: makeResident(DEMO_SEED, at, places, today, wishFor(citizen, home)),
      bound: citizen.id !== 'not-bound',
      ...(planned !== undefined && { planned }),
    }
  })
  const others = OTHERS.map((planned, at): Inhabitant => ({
    subject: `demo:other-${at}`,
    resident: makeResident(DEMO_SEED, demoCitizens.length + at, places, today, { place: home }),
    bound: true,
    planned,
  }))
  return [...known, ...others]
}

/** The desks, as callers. */
const seatStaff = async (deps: Dependencies): Promise<Desks> => {
  const seats: Partial<Record<keyof Desks, Asking>> = {}
  for (const member of demoStaff) {
    const caller = { kind: 'account' as const, provider: 'demo' as const, subject: `demo:${member.id}` }
    await addStaff(deps, caller, member)
    seats[member.role] = askingAs(deps, caller)
  }
  return seats as Desks
}

const note = (step: string): string => (file.notes as Readonly<Record<string, string>>)[step] ?? ''

/** Somebody comes, applies, and their case goes from desk to desk. */
const lifeOf = (deps: Dependencies, desks: Desks, { subject, resident, bound, planned }: Inhabitant, n: number) => {
  const citizen = askingAs(deps, demoCaller(subject))
  const { name, citizenNumber } = resident.facts
  let caseId: string | undefined
  const come = async (): Promise<void> => {
    if (bound) await citizen.get('applications', 'bindPerson', { name, citizenNumber })
    if (planned === undefined) return
    const collection = planned.mail === true ? { collection: mailTo(name, n) } : {}
    const applying = { reason: planned.reason, phone: phoneOf(n), acceptingAuthority: DEMO_AUTHORITY, ...collection }
    caseId = (await applyFor(citizen, applying)).caseId
  }
  const steps = (planned?.steps ?? []).map(([step, daysAgo], at): DemoEvent => ({
    daysAgo,
    minute: n + at,
    run: async () => {
      if (caseId !== undefined) await takeStep(desks, { caseId, citizen, n, note: note(step) }, step)
    },
  }))
  return [{ daysAgo: planned?.submitted ?? 0, minute: n, run: come }, ...steps]
}

/** Whether the store has all of its people. */
export const isDemoMade = async ({ store }: Pick<Dependencies, 'store'>): Promise<boolean> => {
  const query = { index: '_id', equals: { _id: MARK }, limit: 1, aside: true as const }
  const { items, unreadable } = await store.table(jobs).find(query)
  // A mark that can't be read stands there all the same: a whole store is not made anew for it.
  return items[0]?.finished === 1 || unreadable !== undefined
}

/**
 * Invented people, staff and cases. Every case came about by the real commands, given on the days of the plan by a clock
 * of its own; nothing is written by hand but people, cards and seats. A store that has them gets no more than seats that are new. Nobody is
 * served before it is done: where it was broken off (a power cut), it is begun anew, on an empty store.
 */
export const seedDemo = async (deps: Dependencies): Promise<void> => {
  if (await isDemoMade(deps)) {
    // A store of an earlier release lacks the desks that came since.
    await seatStaff(deps)
    return
  }
  await forgetAll(deps)
  const now = deps.clock.now()
  let at = now
  const [authorities, calendar] = [await deps.reference.authorities(), await deps.reference.calendar()]
  const past: Dependencies = {
    ...deps,
    clock: { now: () => at },
    reference: { authorities: async () => authorities, calendar: async () => calendar },
  }
  /** Ten in the morning of that day or, today, some minutes ago. */
  const timeOf = ({ daysAgo, minute }: DemoEvent): Instant => {
    const tenOClock = Date.parse(`${civilDate(instant(now - daysAgo * DAY_MS))}T10:00:00+08:00`)
    return instant(Math.min(tenOClock, now - 60 * MINUTE_MS) + minute * MINUTE_MS)
  }

  const places = placesOf(authorities)
  const home = places.find(({ county }) => county === DEMO_COUNTY)
  if (home === undefined) throw new Error('the reference data lack the county of the demo')
  const people = inhabitants(places, home, deps)
  await registerResidents(
    deps,
    people.map(({ resident }) => resident),
  )
  const desks = await seatStaff(past)

  const days: DemoEvent[] = [...people.entries()].flatMap(([n, person]) => lifeOf(past, desks, person, n))
  for (const event of inOrder([...days, ...counterDays(desks)], timeOf)) {
    at = timeOf(event)
    await event.run()
  }
  await deps.store.table(jobs).insert({ _id: MARK, schemaVersion: 1, version: 1, subject: DEMO_SEED, finished: 1 })
}
