import { instant } from '@resident-card/shared'
import { applyFor } from '../../local/demo/journey'
import { applications } from '../../records/application'
import type { ApplicationRecord } from '../../records/application'
import { ledger } from '../../records/ledger'
import { oldCards } from '../../records/oldCard'
import { anOfficer, casesAt, handOverAs } from '../../testing/safe'
import { chinaTime } from '../../testing/settableClock'
import { aWorld, AUTHORITY, PHONE } from '../../testing/world'
import type { World } from '../../testing/world'
import { EFFECTS } from './effects'

const MINUTE = 60_000
const NINE = chinaTime('2026-11-26', '09:00')
const officer = anOfficer('0700')

describe('what moved is in the ledger once', () => {
  let world: World
  let caseId: string
  beforeEach(async () => {
    world = await aWorld({ start: NINE })
    const [first = ''] = await casesAt(world, 'ready', 1)
    caseId = first
    world.clock.pass(MINUTE)
  })
  afterEach(() => world.close())

  const stored = async (): Promise<ApplicationRecord> => {
    const record = await world.deps.store.table(applications).get(caseId)
    if (record === undefined) throw new Error('no case')
    return record
  }
  const lines = async () => {
    const query = { index: 'office', equals: { office: AUTHORITY }, limit: 100 }
    return (await world.deps.store.table(ledger).find(query)).items
  }
  const cards = async () => {
    const equals = { office: AUTHORITY, status: ['held', 'inBatch', 'destroyed', 'givenBack'] }
    return (await world.deps.store.table(oldCards).find({ index: 'office', equals, limit: 100 })).items
  }
  const undo = async (at: number) => {
    const supervisor = await world.asStaff('supervisor')
    const said = { caseId, handoverAt: at, reason: 'wrongCard' as const, note: 'the neighbour has the same name' }
    return supervisor.get('window', 'undoHandOver', said)
  }
  /** The messages of a hand-over and of its undoing, as an outbox held them. */
  const messageOf = (record: ApplicationRecord, movement: 'handedOver' | 'handOverUndone') => ({
    id: '0'.repeat(26),
    at: world.clock.now(),
    kind: 'enterLedger' as const,
    code: 'enterLedger' as const,
    facts: {
      movement,
      oldCard: 'returned',
      feeFen: 4000,
      entry: record.history.map(({ kind }) => kind).lastIndexOf(movement),
    },
  })

  it('when it happened, by whom, the fee and the old card; the card is in the register', async () => {
    const at = await handOverAs(world, officer, caseId)
    const { caseNo, history } = await stored()
    const entry = history.length - 1
    expect((await lines()).at(-1)).toMatchObject({
      _id: `${caseId}.${entry}`,
      movement: 'handedOver',
      at,
      knownAt: at,
      caseNo,
      account: officer.account,
      officerNo: '0700',
      oldCard: 'returned',
      feeFen: 4000,
    })
    expect(await cards()).toMatchObject([
      { _id: `${caseId}.${entry}`, status: 'held', takenAt: at, takenBy: '0700', from: 'window', caseNo },
    ])
  })

  it('made without network: when it happened, and when it became known', async () => {
    const offlineAt = world.clock.now()
    world.clock.pass(90 * MINUTE)
    await handOverAs(world, officer, caseId, { offlineAt })
    expect((await lines()).at(-1)).toMatchObject({ at: offlineAt, knownAt: instant(offlineAt + 90 * MINUTE) })
  })

  it('delivered twice, and late by the timer, it is the same line', async () => {
    await handOverAs(world, officer, caseId)
    const before = await lines()
    const record = await stored()
    const outbox = [messageOf(record, 'handedOver'), { ...messageOf(record, 'handedOver'), id: '1'.repeat(26) }]
    await world.deps.store.table(applications).replace(caseId, record.version, { ...record, outbox, outboxWaiting: 1 })
    world.clock.pass(60 * MINUTE)
    expect((await world.asTimer().get('deadlines', 'run', {})).delivered).toBe(2)
    expect(await lines()).toEqual(before)
    expect(await cards()).toHaveLength(1)
  })

  it('with the registry and every message down it is in the ledger still', async () => {
    const registry = world.deps.registry as { recordNewCard: typeof world.deps.registry.recordNewCard }
    const notifiers = world.deps.notifiers as { send: (typeof world.deps.notifiers)[number]['send'] }[]
    const down = async (): Promise<never> => {
      throw new Error('line down')
    }
    registry.recordNewCard = down
    notifiers.splice(0, notifiers.length, { send: down })
    await handOverAs(world, officer, caseId)
    expect((await stored()).outbox.map(({ kind }) => kind)).toEqual(['recordNewCard', 'notice'])
    expect((await lines()).at(-1)).toMatchObject({ movement: 'handedOver', caseId })
  })

  it('taken back: a line of its own, the fee given back, the old card with its holder again', async () => {
    const at = await handOverAs(world, officer, caseId)
    world.clock.pass(MINUTE)
    await undo(at)
    expect((await lines()).at(-1)).toMatchObject({
      movement: 'handOverUndone',
      oldCard: 'returned',
      feeFen: 4000,
      undoneOf: at,
    })
    expect(await cards()).toMatchObject([{ status: 'givenBack' }])
  })

  it('in whatever order two deliveries of the same case end, the card stays given back', async () => {
    await undo(await handOverAs(world, officer, caseId))
    const before = { lines: await lines(), cards: await cards() }
    const record = await stored()
    await EFFECTS.enterLedger(world.deps, record, messageOf(record, 'handOverUndone'))
    await EFFECTS.enterLedger(world.deps, record, messageOf(record, 'handedOver'))
    expect({ lines: await lines(), cards: await cards() }).toEqual(before)

    for (const { _id } of before.cards) await world.deps.store.table(oldCards).remove(_id)
    await EFFECTS.enterLedger(world.deps, record, messageOf(record, 'handOverUndone'))
    await EFFECTS.enterLedger(world.deps, record, messageOf(record, 'handedOver'))
    expect(await cards()).toMatchObject([{ status: 'givenBack', takenBy: '0700' }])
  })

  it('handed over again after it was taken back: two cards in the register, one of them held', async () => {
    await undo(await handOverAs(world, officer, caseId))
    world.clock.pass(MINUTE)
    await handOverAs(world, officer, caseId)
    expect((await cards()).map(({ status }) => status).sort()).toEqual(['givenBack', 'held'])
    expect((await lines()).map(({ movement }) => movement)).toEqual([
      'received',
      'handedOver',
      'handOverUndone',
      'handedOver',
    ])
  })
})

it('an old card sent back by the carrier is in the register when the window has it, not before', async () => {
  const world = await aWorld({ start: NINE })
  const citizen = await world.asCitizen()
  const collection = {
    way: 'mail' as const,
    recipient: 'R',
    phone: PHONE,
    region: '520102',
    regionName: 'county',
    address: 'street 12',
  }
  const applied = await applyFor(citizen, {
    reason: 'damaged',
    phone: PHONE,
    acceptingAuthority: AUTHORITY,
    collection,
  })
  await world.walk(citizen, applied.caseId, ['pass', 'issue', 'produce', 'dispatch'])
  const { carrier, supervisor, windowOfficer } = await world.desks()
  const { version } = await carrier.get('casework', 'openCase', { caseId: applied.caseId })
  const signed = await carrier.get('casework', 'sign', { caseId: applied.caseId, version, oldCardTaken: true })
  expect((await supervisor.get('window', 'listOldCards', { status: 'held' })).items).toEqual([])
  world.clock.pass(MINUTE)
  const said = { caseId: applied.caseId, version: signed.version, oldCard: 'returned' as const }
  await windowOfficer.get('window', 'takeOldCard', said)
  const { items } = await supervisor.get('window', 'listOldCards', { status: 'held' })
  expect(items).toMatchObject([{ caseNo: applied.caseNo, from: 'mail', takenAt: NINE + MINUTE }])
  const rows = await supervisor.get('window', 'listLedger', {})
  expect(rows.items).toMatchObject([{ movement: 'oldCardByMail', oldCard: 'returned', feeFen: 0, mayUndo: false }])
  await world.close()
})
