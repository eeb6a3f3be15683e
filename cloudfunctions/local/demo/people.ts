import type { AuthorityId, CountyCode, StaffRole } from '@resident-card/shared'
import { makeResident } from '../../adapters/synthetic/resident'
import provinceOffices from '../../reference/provinceOffices.json'
import type { SignInPerson } from '../signIn/signInRoutes'
import file from './people.json'
import type { DemoCitizen } from './demoCitizen'
import { wishFor } from './wishes'

/** The office whose desks the demo's staff sit at, and its county. */
export const DEMO_AUTHORITY = '520102003' as AuthorityId
export const DEMO_COUNTY = '520102' as CountyCode

export interface DemoStaff {
  readonly id: string
  readonly role: StaffRole
  readonly name: string
  readonly officerNo: string
  readonly authority?: AuthorityId
  readonly county?: CountyCode
}

export const demoCitizens = file.citizens as unknown as readonly DemoCitizen[]
export const demoStaff = file.staff as unknown as readonly DemoStaff[]

const officeNames: Readonly<Partial<Record<StaffRole, string>>> = {
  production: provinceOffices.production,
  carrier: 'EMS',
}

export const DEMO_SEED = 'demo'

/** The number of a demo person; county, birth date and gender are given, so it is the same on every day. */
const demoNumber = (citizen: DemoCitizen): string => {
  const place = { county: DEMO_COUNTY, prefecture: DEMO_COUNTY, countyName: '', organName: '' }
  const wish = { ...wishFor(citizen, place), cardIssuedDaysAgo: 'none' as const }
  return makeResident(DEMO_SEED, demoCitizens.indexOf(citizen), [place], citizen.birthDate, wish).facts.citizenNumber
}

const signInCitizen = (citizen: DemoCitizen): SignInPerson => {
  const { id, situation, name } = citizen
  const unbound = situation === 'notBound' ? { citizenNumber: demoNumber(citizen) } : {}
  return { id, role: 'citizen', situation, subject: `demo:${id}`, name, ...unbound }
}

/** Who can be signed in as, one per situation and one per desk; `situation` of a desk is its role. */
export const demoPeople: readonly SignInPerson[] = [
  ...demoCitizens.map(signInCitizen),
  ...demoStaff.map(({ id, role, name }) => {
    const officeName = officeNames[role]
    return { id, role, situation: role, subject: `demo:${id}`, name, ...(officeName !== undefined && { officeName }) }
  }),
]
