import { writeFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { civilDate } from '@resident-card/shared'
import type { AuthorityId, CountyCode, StaffRole } from '@resident-card/shared'
import { placesOf } from '../../cloudfunctions/adapters/synthetic/placesOf'
import { registerResidents } from '../../cloudfunctions/adapters/synthetic/registerResidents'
import { makeResident } from '../../cloudfunctions/adapters/synthetic/resident'
import { addStaff } from '../../cloudfunctions/local/demo/addStaff'
import { askingAs } from '../../cloudfunctions/local/demo/ask'
import type { Asking } from '../../cloudfunctions/local/demo/ask'
import { applyFor, DEVICE, takeStep } from '../../cloudfunctions/local/demo/journey'
import type { Desks } from '../../cloudfunctions/local/demo/journey'
import { livePhoto, signaturePicture } from '../../cloudfunctions/local/demo/pictures'
import { composeLocal } from '../../cloudfunctions/local/gateway/composeLocal'
import { createSessions } from '../../cloudfunctions/local/signIn/sessions'
import { jobs } from '../../cloudfunctions/records/job'
import type { Applicant, Prepared, ReadyCase } from './prepared'

/**
 * A program of its own: `FOLDER CASES PEOPLE OFFICERS OUT`. Makes a store with that many cases ready at one window and people who may apply, and writes what a
 * load needs to know of them. Bundled with the sources of the checkout that is measured, so that each makes its own store.
 */
const AUTHORITY = '520102003' as AuthorityId
const COUNTY = '520102' as CountyCode
const PHONE = '15400000001'
const OFFICE: Readonly<Record<StaffRole, object>> = {
  acceptingOfficer: { authority: AUTHORITY },
  windowOfficer: { authority: AUTHORITY },
  supervisor: { authority: AUTHORITY },
  countyReviewer: { county: COUNTY },
  production: {},
  carrier: {},
}
const mongo = process.env['MONGODB_URI']
const database = process.env['MONGODB_DATABASE'] ?? ''

const main = async (folder: string, cases: number, people: number, officers: number, out: string): Promise<void> => {
  const { deps, store } = await composeLocal(folder, ...(mongo ? [{ uri: mongo, database }] : []))
  // A gateway that makes the demo's people finds it done.
  await deps.store.table(jobs).insert({ _id: 'demoSeed', schemaVersion: 1, version: 1, subject: 'bench', finished: 1 })
  const sessions = createSessions(deps)
  const places = placesOf(await deps.reference.authorities())
  const place = places.find(({ county }) => county === COUNTY)
  const asStaff = async (role: StaffRole, n: number): Promise<{ asking: Asking; subject: string }> => {
    const subject = `bench-${role}-${n}`
    const caller = { kind: 'account', provider: 'demo', subject } as const
    await addStaff(deps, caller, { role, name: role, officerNo: `9${n}`, ...OFFICE[role] })
    return { asking: askingAs(deps, caller), subject }
  }
  const desk = async (role: StaffRole): Promise<Asking> => (await asStaff(role, 0)).asking
  const desks: Desks = {
    acceptingOfficer: await desk('acceptingOfficer'),
    windowOfficer: await desk('windowOfficer'),
    supervisor: await desk('supervisor'),
    countyReviewer: await desk('countyReviewer'),
    production: await desk('production'),
    carrier: await desk('carrier'),
  }
  const tokens: string[] = []
  for (let n = 1; n <= officers; n += 1) tokens.push(await sessions.open((await asStaff('windowOfficer', n)).subject))

  const boundCitizen = async (n: number): Promise<{ readonly citizen: Asking; readonly subject: string }> => {
    const today = civilDate(deps.clock.now())
    const resident = makeResident('bench', n, places, today, place === undefined ? {} : { place })
    await registerResidents(deps, [resident])
    const subject = `bench-citizen-${n}`
    const citizen = askingAs(deps, { kind: 'account', provider: 'demo', subject })
    const { name, citizenNumber } = resident.facts
    await citizen.get('applications', 'bindPerson', { name, citizenNumber })
    return { citizen, subject }
  }
  const applicant = async (n: number): Promise<Applicant> => {
    const { citizen, subject } = await boundCitizen(n)
    const photo = { contentBase64: livePhoto(subject), type: 'image/png' as const }
    const { photoId } = await citizen.get('applications', 'uploadPhoto', photo)
    return { token: await sessions.open(subject), photoId }
  }
  const readyCase = async (n: number) => {
    const { citizen } = await boundCitizen(n)
    const { caseId } = await applyFor(citizen, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })
    for (const step of ['pass', 'issue', 'produce', 'dispatch', 'receive'] as const)
      await takeStep(desks, { caseId, citizen, n, note: '' }, step)
    const { caseNo } = await citizen.get('applications', 'getMyCase', { caseId })
    return { caseId, caseNo, citizen }
  }
  let next = 0
  /** Invented numbers are few: among hundreds of people two may meet. */
  const many = async <T>(count: number, make: (n: number) => Promise<T>): Promise<readonly T[]> => {
    const made: T[] = []
    for (let failed = 0; made.length < count;)
      try {
        made.push(await make((next += 1)))
      } catch (cause) {
        failed += 1
        if (failed > count + 20) throw new Error('nothing can be made ready', { cause })
      }
    return made
  }
  const applicants = await many(people, applicant)
  const made = await many(cases, readyCase)
  // Codes last: they run out.
  const ready: ReadyCase[] = []
  for (const { caseId, caseNo, citizen } of made) {
    const { slots } = await citizen.get('applications', 'getCollectionCode', { caseId, device: DEVICE })
    const { version } = await citizen.get('applications', 'getMyCase', { caseId })
    ready.push({ caseId, caseNo, version, codes: slots.map(({ digits }) => digits) })
  }
  const prepared: Prepared = { tokens, cases: ready, applicants, codesFrom: Date.now(), signature: signaturePicture() }
  writeFileSync(out, JSON.stringify(prepared))
  await store.close()
}

const [folder = '', cases, people, officers, out = ''] = process.argv.slice(2)
void main(folder, Number(cases), Number(people), Number(officers), out).catch((error: unknown) => {
  process.stderr.write(`${inspect(error)}\n`)
  process.exitCode = 1
})
