import { randomBytes } from 'node:crypto'
import { applyFor, DEVICE } from '../cloudfunctions/local/demo/journey'
import { applications } from '../cloudfunctions/records/application'
import type { ApplicationRecord } from '../cloudfunctions/records/application'
import { codes } from '../cloudfunctions/records/code'
import type { CodeRecord } from '../cloudfunctions/records/code'
import { openPersonal, sealPersonal } from '../cloudfunctions/useCases/case/personalData'
import { aWorld, AUTHORITY, PHONE } from '../cloudfunctions/testing/world'
import type { Asking } from '../cloudfunctions/local/demo/ask'
import type { World } from '../cloudfunctions/testing/world'
import { paired } from './lib/paired'
import { row } from './lib/row'
import type { Row } from './lib/row'

const SMALL = 1_000
const LARGE = 200_000
const BATCH = 1_000
const TIMES = { rounds: 15, calls: 20, warmUp: 3 }

interface Office {
  readonly world: World
  readonly citizen: Asking
  readonly officer: Asking
  readonly window: Asking
  readonly digits: string
}

const id = (): string => randomBytes(16).toString('hex').slice(0, 26)

/** Fills a store with copies of two real cases (one waiting for verification, one ready) under keys of their own. */
const fill = async (
  world: World,
  submitted: ApplicationRecord,
  ready: ApplicationRecord,
  code: CodeRecord,
  count: number,
) => {
  const cases = world.deps.store.table(applications)
  const handed = world.deps.store.table(codes)
  const data = openPersonal(world.deps, submitted)
  for (let done = 0; done < count; done += BATCH) {
    const copies = Array.from({ length: BATCH }, (_, index): ApplicationRecord => {
      const key = id()
      const day = String(1 + ((done + index) % 28)).padStart(2, '0')
      const pattern = (done + index) % 2 === 0 ? submitted : ready
      const queue = { ...pattern.queue, dueOn: `2026-12-${day}` as ApplicationRecord['queue']['dueOn'] }
      // Sealed for its own record, as every real one is.
      const personal = sealPersonal(world.deps, key as never, data)
      return {
        ...pattern,
        personal,
        _id: key,
        openKey: key,
        submitKey: key,
        caseNo: key as never,
        holder: key as never,
        queue,
      }
    })
    await cases.insertMany(copies)
    await handed.insertMany(
      copies
        .filter(({ state }) => state === 'ready')
        .map(({ _id }) => ({
          ...code,
          _id,
          caseId: _id,
          caseDevice: _id,
          codeId: randomBytes(16).toString('hex'),
          locatorKey: _id,
        })),
    )
  }
}

const anOffice = async (count: number): Promise<Office> => {
  const world = await aWorld()
  const { store } = world.deps
  const citizen = await world.asCitizen()
  const { caseId } = await applyFor(citizen, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })
  await world.walk(citizen, caseId, ['pass', 'issue', 'produce', 'dispatch', 'receive'])
  const { slots } = await citizen.get('applications', 'getCollectionCode', { caseId, device: DEVICE })
  const other = await world.asCitizen()
  const waiting = await applyFor(other, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })
  const [submitted, ready, code] = [
    await store.table(applications).get(waiting.caseId),
    await store.table(applications).get(caseId),
    (await store.table(codes).find({ index: 'caseId', equals: { caseId }, limit: 1 })).items[0],
  ]
  const digits = slots[0]?.digits
  if (!submitted || !ready || !code || digits === undefined) throw new Error('the office is incomplete')
  await fill(world, submitted, ready, code, count)
  return {
    world,
    citizen,
    officer: await world.asStaff('acceptingOfficer'),
    window: await world.asStaff('windowOfficer'),
    digits,
  }
}

const WORK: readonly (readonly [string, (office: Office) => Promise<unknown>])[] = [
  ['my office', ({ citizen }) => citizen.get('applications', 'listMyCases', {})],
  ['a queue page', ({ officer }) => officer.get('casework', 'listQueue', { queue: 'verify' })],
  ['a scan', ({ window, digits }) => window.get('window', 'scan', { input: digits })],
]

/** The same work among 1,000 and among 200,000 cases of one authority, in turn. */
export const measureScale = async (): Promise<readonly Row[]> => {
  const small = await anOffice(SMALL)
  const large = await anOffice(LARGE)
  try {
    const rows: Row[] = []
    for (const [name, work] of WORK) {
      const { a, b, speedOfAInB } = await paired(
        () => work(large),
        () => work(small),
        TIMES,
      )
      const measured = { area: 'scale', name: `${name}: 200,000 ÷ 1,000 cases`, unit: 'ms' } as const
      rows.push(row({ ...measured, value: a, yardstick: b, ratio: 1 / speedOfAInB, goal: 1.3, better: 'lower' }))
    }
    return rows
  } finally {
    await small.world.close()
    await large.world.close()
  }
}
