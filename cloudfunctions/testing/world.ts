import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { civilDate } from '@resident-card/shared'
import type { AuthorityId, CountyCode, Instant, PersonKey, StaffRole } from '@resident-card/shared'
import { emsCarrier } from '../adapters/carrier/emsCarrier'
import { localFiles } from '../adapters/files/localFiles'
import { inboxNotifier } from '../adapters/inbox/inboxNotifier'
import { localKeys } from '../adapters/keys/localKeys'
import { openSqliteStore } from '../adapters/sqlite/openSqliteStore'
import { recordStore } from '../adapters/store/recordStore'
import { placesOf } from '../adapters/synthetic/placesOf'
import { registerResidents } from '../adapters/synthetic/registerResidents'
import { makeResident } from '../adapters/synthetic/resident'
import type { Resident, Wish } from '../adapters/synthetic/resident'
import { syntheticRegistry } from '../adapters/synthetic/syntheticRegistry'
import { demoEms } from '../local/carrier/demoEms'
import { demoRoot } from '../local/demoRoot'
import { addStaff } from '../local/demo/addStaff'
import { askingAs } from '../local/demo/ask'
import type { Asking } from '../local/demo/ask'
import { takeStep } from '../local/demo/journey'
import type { Desks, Step } from '../local/demo/journey'
import type { Store } from '../ports/store'
import { builtInAuthorities } from '../reference/builtInAuthorities'
import { referenceData } from '../reference/referenceData'
import type { Dependencies } from '../runtime/dependencies'
import type { LogLine } from '../runtime/logLine'
import { newId } from '../sealing/newId'
import { EFFECTS } from '../useCases/outbox/effects'
import { seededRandomPort } from './seededRandom'
import { chinaTime, settableClock } from './settableClock'
import type { SettableClock } from './settableClock'

/** What is tested is never how soon an answer comes: a busy machine takes longer than anybody would wait. */
export const PATIENCE_MS = 200_000

export const AUTHORITY = '520102003' as AuthorityId
export const OTHER_AUTHORITY = '520102004' as AuthorityId
export const COUNTY = '520102' as CountyCode
/** Not a number anybody can have. */
export const PHONE = '15400000001'

export interface Citizen extends Asking {
  readonly resident: Resident
  readonly key: PersonKey
}

export interface World {
  readonly deps: Dependencies
  readonly clock: SettableClock
  readonly log: readonly LogLine[]
  /** Folder of store, files and keys. */
  readonly folder: string
  /** A registered person, eligible unless wished otherwise, with their name bound. */
  asCitizen(wish?: Wish & { readonly unbound?: true }): Promise<Citizen>
  /** Of the usual office (`AUTHORITY`, `COUNTY`) unless said otherwise. */
  asStaff(role: StaffRole, office?: { authority?: AuthorityId; county?: CountyCode }): Promise<Asking>
  asTimer(): Asking
  /** One officer for each desk. */
  desks(): Promise<Desks>
  /** Lets the desks take these steps on a case. */
  walk(citizen: Asking, caseId: string, steps: readonly Step[]): Promise<void>
  close(): Promise<void>
}

const OFFICE: Readonly<Record<StaffRole, { authority?: AuthorityId; county?: CountyCode }>> = {
  acceptingOfficer: { authority: AUTHORITY },
  windowOfficer: { authority: AUTHORITY },
  supervisor: { authority: AUTHORITY },
  countyReviewer: { county: COUNTY },
  production: {},
  carrier: {},
}

/** A whole set of dependencies on a store of its own, with a clock that stands still and random bytes from a seed. */
export const aWorld = async (options: { readonly store?: Store; readonly start?: Instant } = {}): Promise<World> => {
  const folder = mkdtempSync(join(tmpdir(), 'world-'))
  const clock = settableClock(options.start ?? chinaTime('2026-11-26', '20:14'))
  // Apart from other worlds on the same server, alike on every run of the same test.
  const random = seededRandomPort(folder)
  const keys = localKeys(join(folder, 'keys.json'), random, clock.now(), demoRoot.sign)
  const storeAsWritten =
    options.store ?? openSqliteStore({ file: join(folder, 'store.db'), createdAs: { purpose: 'demo' } })
  const store = recordStore(storeAsWritten, { keys, random })
  const deps: Dependencies = {
    store,
    storeAsWritten,
    clock,
    random,
    keys,
    files: localFiles(join(folder, 'files'), random),
    registry: syntheticRegistry(store, keys),
    carriers: [emsCarrier(demoEms)],
    notifiers: [inboxNotifier(store)],
    reference: referenceData(store, clock, builtInAuthorities),
    effects: EFFECTS,
    demo: true,
  }
  const log: LogLine[] = []
  const keep = (line: LogLine): void => void log.push(line)
  const asks = { log: keep, limitMs: PATIENCE_MS }
  const places = placesOf(await deps.reference.authorities())
  const home = places.find(({ county }) => county === COUNTY)
  let made = 0

  const asCitizen: World['asCitizen'] = async ({ unbound, ...wish } = {}) => {
    const wished: Wish = home === undefined ? wish : { place: home, ...wish }
    const next = (): Resident => makeResident('world', (made += 1), places, civilDate(clock.now()), wished)
    // Invented numbers are few: among hundreds of people two may meet.
    let resident = next()
    for (let tries = 0; tries < 50; tries += 1) {
      if ((await deps.registry.findByNumber(resident.facts.citizenNumber)) === undefined) break
      resident = next()
    }
    const [key] = await registerResidents(deps, [resident])
    if (key === undefined) throw new Error('nobody registered')
    const asking = askingAs(deps, { kind: 'account', provider: 'demo', subject: `citizen-${made}` }, asks)
    const { name, citizenNumber } = resident.facts
    if (unbound === undefined) await asking.get('applications', 'bindPerson', { name, citizenNumber })
    return { ...asking, resident, key }
  }

  const asStaff: World['asStaff'] = async (role, office = OFFICE[role]) => {
    made += 1
    const caller = { kind: 'account' as const, provider: 'demo' as const, subject: `staff-${made}` }
    await addStaff(deps, caller, { role, name: role, officerNo: `0${made}`, ...office })
    return askingAs(deps, caller, asks)
  }

  let desksMade: Promise<Desks> | undefined
  const makeDesks = async (): Promise<Desks> => ({
    acceptingOfficer: await asStaff('acceptingOfficer'),
    windowOfficer: await asStaff('windowOfficer'),
    supervisor: await asStaff('supervisor'),
    countyReviewer: await asStaff('countyReviewer'),
    production: await asStaff('production'),
    carrier: await asStaff('carrier'),
  })
  const desks = (): Promise<Desks> => (desksMade ??= makeDesks())

  return {
    deps,
    clock,
    log,
    folder,
    asCitizen,
    asStaff,
    asTimer: () => askingAs(deps, { kind: 'timer' }, asks),
    desks,
    walk: async (citizen, caseId, steps) => {
      made += 1
      for (const step of steps)
        await takeStep(await desks(), { caseId, citizen, n: made, note: 'hair over the brows' }, step)
    },
    close: async () => {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export const newRequestId = (world: World): string => newId(world.deps.random)
