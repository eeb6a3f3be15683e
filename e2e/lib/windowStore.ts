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

/** Somebody who applied here. */
export interface Coming {
  readonly reason: 'lost' | 'damaged'
  /** `safe`: the card lies in the window's safe; `way`: its parcel has been sent and not come in yet. */
  readonly card?: 'safe' | 'way'
}

/** The same with a case. */
export interface Waiting extends Required<Coming> {
  readonly caseId: string
  readonly caseNo: string
  readonly name: string
  readonly citizenNumber: string
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
const STEPS = { way: ['pass', 'issue', 'produce', 'dispatch'], safe: ['receive'] } as const

/**
 * A demo store in this folder, and more people whose cards have come to the window, by the real commands. A number: as
 * many who lost theirs.
 */
export const aWindowStore = async (folder: string, people: number | readonly Coming[]): Promise<WindowStore> => {
  const coming =
    typeof people === 'number' ? Array.from({ length: people }, (): Coming => ({ reason: 'lost' })) : people
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
  const residents = coming.map((_, n) =>
    makeResident('window', n, places, civilDate(deps.clock.now()), { place: home }),
  )
  await registerResidents(deps, residents)

  const waiting: Waiting[] = []
  for (const [n, { facts }] of residents.entries()) {
    const { reason = 'lost', card = 'safe' } = coming[n] ?? {}
    const asking = askingAs(deps, demoCaller(`window:${n}`))
    const { name, citizenNumber } = facts
    await asking.get('applications', 'bindPerson', { name, citizenNumber })
    const phone = `154${String(PARCELS_FROM + n).padStart(8, '0')}`
    const { caseId } = await applyFor(asking, { reason, phone, acceptingAuthority: DEMO_AUTHORITY })
    const { caseNo } = await asking.get('applications', 'getMyCase', { caseId })
    for (const step of [...STEPS.way, ...(card === 'safe' ? STEPS.safe : [])])
      await takeStep(desks, { caseId, citizen: asking, n: PARCELS_FROM + n, note: '' }, step)
    let kept = ''
    const code = async (): Promise<string> => {
      const { slots } = await asking.get('applications', 'getCollectionCode', { caseId, device: deviceOf(n) })
      kept = slots[0]?.digits ?? ''
      return kept
    }
    waiting.push({ caseId, caseNo, name, citizenNumber, reason, card, asking, code, codeKept: () => kept })
  }
  return { deps, waiting, as, close: () => store.close() }
}
