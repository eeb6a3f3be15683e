import {
  addDays,
  civilDate,
  encodeToken,
  formatCaseNo,
  instant,
  plainDate,
  signedPart,
  slotOf,
} from '@resident-card/shared'
import type { ApplicationId, Instant, PersonKey } from '@resident-card/shared'
import { CARDS, PEOPLE } from '../adapters/synthetic/tables'
import { placesOf } from '../adapters/synthetic/placesOf'
import { makeResident } from '../adapters/synthetic/resident'
import { applyFor } from '../local/demo/journey'
import { applications } from '../records/application'
import type { ApplicationRecord } from '../records/application'
import { codes } from '../records/code'
import type { CodeRecord } from '../records/code'
import type { Dependencies } from '../runtime/dependencies'
import { newId } from '../sealing/newId'
import { personKey } from '../sealing/personKey'
import { seal } from '../sealing/seal'
import { newCodeId } from '../useCases/case/codeIdOf'
import { openKeyOf } from '../useCases/case/openKey'
import { sealPersonal } from '../useCases/case/personalData'
import { AUTHORITY, PHONE } from './world'
import type { World } from './world'

/** A case that lies ready at `AUTHORITY`, with a phone that shows its code all day. */
export interface ReadyCase {
  readonly caseId: string
  readonly codeId: string
  /** The code on the phone at that time, as signed then. */
  tokenAt(at: Instant, deps?: Dependencies): string
}

const DAY_SLOTS = 24 * 60
const CASE_NO_RADIX = 31
let batches = 0

/** Never given twice in one process: each batch of cases has a day of its own, and counts. */
const caseNoOf = (batch: number, n: number) =>
  formatCaseNo(
    addDays(plainDate('2001-01-01'), batch),
    Uint8Array.from([0, 1, 2, 3], (place) => Math.floor(n / CASE_NO_RADIX ** place) % CASE_NO_RADIX),
  )

const tokenOf = (deps: Dependencies, { codeId, authority }: CodeRecord, at: Instant): string => {
  const slot = slotOf(at)
  const signer = deps.keys.codeSigner(instant(slot * 60_000))
  const content = { keyId: signer.key.keyId, codeId: Buffer.from(codeId, 'hex'), authority, slot }
  return encodeToken({ ...content, signature: signer.sign(signedPart(content)) })
}

const patternCase = async (world: World): Promise<ApplicationRecord> => {
  const citizen = await world.asCitizen()
  const { caseId } = await applyFor(citizen, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })
  await world.walk(citizen, caseId, ['pass', 'issue', 'produce', 'dispatch', 'receive'])
  const record = await world.deps.store.table(applications).get(caseId)
  if (record === undefined) throw new Error('no pattern case')
  return record
}

/** Invented people of their own, without portraits: nobody looks at one without network. */
const registered = async (world: World, count: number) => {
  const { deps } = world
  const places = placesOf(await deps.reference.authorities())
  const today = civilDate(deps.clock.now())
  const people = new Map<PersonKey, ReturnType<typeof makeResident>>()
  for (let n = 0; people.size < count; n += 1) {
    const resident = makeResident(`ready:${newId(deps.random)}`, n, places, today)
    people.set(personKey(deps.keys, resident.facts.citizenNumber), resident)
  }
  const rows = [...people]
  await deps.store.table(PEOPLE).insertMany(
    rows.map(([key, { facts }]) => ({
      _id: key,
      schemaVersion: 1,
      version: 1,
      personal: seal(deps, { table: PEOPLE.name, id: key, field: 'personal' }, facts),
    })),
  )
  await deps.store
    .table(CARDS)
    .insertMany(
      rows.flatMap(([holder, { card }]) =>
        card === undefined ? [] : [{ _id: newId(deps.random), schemaVersion: 1, version: 1, holder, ...card }],
      ),
    )
  return rows
}

/**
 * Many cases that lie ready: one walked there by the desks, the others its like with people, numbers and codes of their
 * own. Whoever tests how a case gets there uses `world.walk`.
 */
export const readyCases = async (world: World, count: number): Promise<readonly ReadyCase[]> => {
  const { deps } = world
  const pattern = await patternCase(world)
  const now = deps.clock.now()
  const batch = (batches += 1)
  const made = (await registered(world, count)).map(
    ([holder, { facts }], n): readonly [ApplicationRecord, CodeRecord] => {
      const id = newId(deps.random) as ApplicationId
      const { name, citizenNumber } = facts
      const record: ApplicationRecord = {
        ...pattern,
        _id: id,
        version: 1,
        caseNo: caseNoOf(batch, n),
        holder,
        actingPerson: holder,
        openKey: openKeyOf(holder, pattern.service),
        submitKey: id,
        personal: sealPersonal(deps, id, { name, citizenNumber, phone: PHONE }),
        outbox: [],
        outboxWaiting: 0,
        processed: [],
      }
      const codeRecord: CodeRecord = {
        _id: newId(deps.random),
        schemaVersion: 2,
        version: 1,
        caseId: id,
        caseDevice: `${id}:phone`,
        device: 'phone',
        account: pattern.account,
        codeId: newCodeId(deps, { id, history: record.history }),
        authority: AUTHORITY,
        batches: [{ fromSlot: slotOf(now), slots: 2 * DAY_SLOTS, at: now }],
        revokedAt: instant(0),
        revokedFor: '',
        locatorKey: id,
        locatorUntil: instant(0),
      }
      return [record, codeRecord]
    },
  )
  await deps.store.table(applications).insertMany(made.map(([record]) => record))
  await deps.store.table(codes).insertMany(made.map(([, code]) => code))
  return made.map(([{ _id }, code]) => ({
    caseId: _id,
    codeId: code.codeId,
    tokenAt: (at, by = deps) => tokenOf(by, code, at),
  }))
}
