import { civilDate } from '@resident-card/shared'
import { placesOf } from '../../cloudfunctions/adapters/synthetic/placesOf'
import { registerResidents } from '../../cloudfunctions/adapters/synthetic/registerResidents'
import { makeResident } from '../../cloudfunctions/adapters/synthetic/resident'
import { askingAs, demoCaller } from '../../cloudfunctions/local/demo/ask'
import type { Asking } from '../../cloudfunctions/local/demo/ask'
import { applyFor, takeStep } from '../../cloudfunctions/local/demo/journey'
import type { Desks } from '../../cloudfunctions/local/demo/journey'
import { DEMO_AUTHORITY, DEMO_COUNTY } from '../../cloudfunctions/local/demo/people'
import { seedDemo } from '../../cloudfunctions/local/demo/seedDemo'
import { composeLocal } from '../../cloudfunctions/local/gateway/composeLocal'
import type { Dependencies } from '../../cloudfunctions/runtime/dependencies'

/** Somebody whose card lies in the safe. */
export interface Waiting {
  readonly caseId: string
  readonly name: string
  readonly asking: Asking
  /** The digits their phone shows now. */
  code(): Promise<string>
  /** The same of the last code fetched: what a phone that was revoked since still shows. */
  codeKept(): string
}

/** The store behind a gateway, opened beside it: for people who need no screen. */
export interface WindowStore {
  readonly deps: Dependencies
  readonly waiting: readonly Waiting[]
  /** Anybody of the demo by their id, e.g. `window-officer-2`. */
  as(id: string): Asking
  close(): Promise<void>
}

const PHONE_OF = '0000000000000000000000000'
const deviceOf = (n: number): string => `phone${n}${PHONE_OF}`.slice(0, 26)
/** Far from the numbers of the demo's own parcels. */
const PARCELS_FROM = 5_000
const STEPS = ['pass', 'issue', 'produce', 'dispatch', 'receive'] as const

/** A demo store in this folder, and this many more people whose cards have come to the window, by the real commands. */
export const aWindowStore = async (folder: string, people: number): Promise<WindowStore> => {
  const { deps, store } = await composeLocal(folder)
  await seedDemo(deps)
  const as = (id: string): Asking => askingAs(deps, demoCaller(`demo:${id}`))
  const desks: Desks = {
    acceptingOfficer: as('accepting-officer'),
    windowOfficer: as('window-officer'),
    supervisor: as('supervisor'),
    countyReviewer: as('county-reviewer'),
    production: as('production'),
    carrier: as('carrier'),
  }
  const places = placesOf(await deps.reference.authorities())
  const home = places.find(({ county }) => county === DEMO_COUNTY)
  if (home === undefined) throw new Error('the reference data lack the county of the demo')
  const residents = Array.from({ length: people }, (_, n) =>
    makeResident('window', n, places, civilDate(deps.clock.now()), { place: home }),
  )
  await registerResidents(deps, residents)

  const waiting: Waiting[] = []
  for (const [n, { facts }] of residents.entries()) {
    const asking = askingAs(deps, demoCaller(`window:${n}`))
    const { name, citizenNumber } = facts
    await asking.get('applications', 'bindPerson', { name, citizenNumber })
    const phone = `154${String(PARCELS_FROM + n).padStart(8, '0')}`
    const { caseId } = await applyFor(asking, { reason: 'lost', phone, acceptingAuthority: DEMO_AUTHORITY })
    for (const step of STEPS) await takeStep(desks, { caseId, citizen: asking, n: PARCELS_FROM + n, note: '' }, step)
    let kept = ''
    const code = async (): Promise<string> => {
      const { slots } = await asking.get('applications', 'getCollectionCode', { caseId, device: deviceOf(n) })
      kept = slots[0]?.digits ?? ''
      return kept
    }
    waiting.push({ caseId, name, asking, code, codeKept: () => kept })
  }
  return { deps, waiting, as, close: () => store.close() }
}
