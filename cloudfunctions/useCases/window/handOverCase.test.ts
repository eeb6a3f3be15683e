import { civilDate, instant } from '@resident-card/shared'
import type { AccountId, Instant } from '@resident-card/shared'
import { applyFor } from '../../local/demo/journey'
import { signaturePicture } from '../../local/demo/pictures'
import { applications } from '../../records/application'
import { ledger } from '../../records/ledger'
import type { Call } from '../../runtime/call'
import { newId } from '../../sealing/newId'
import { chinaTime } from '../../testing/settableClock'
import { aWorld, AUTHORITY, PHONE } from '../../testing/world'
import type { Citizen, World } from '../../testing/world'
import { handOverCase } from './handOverCase'
import type { HandingOver } from './handOverCase'

const IN_BOX = ['pass', 'issue', 'produce', 'dispatch', 'receive'] as const
const MINUTE = 60_000

describe('a hand-over that is learnt of later', () => {
  let world: World
  let citizen: Citizen
  let caseId: string
  let receivedAt: Instant
  afterEach(() => world.close())
  beforeEach(async () => {
    world = await aWorld({ start: chinaTime('2026-11-26', '09:00') })
    citizen = await world.asCitizen()
    const applied = await applyFor(citizen, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })
    caseId = applied.caseId
    await world.walk(citizen, caseId, IN_BOX)
    receivedAt = world.clock.now()
    world.clock.pass(8 * 60 * MINUTE)
  })

  const call = (): Call => ({
    actor: { account: 'officer' as AccountId, role: 'windowOfficer', authority: AUTHORITY, officerNo: '014' },
    requestId: newId(world.deps.random),
    bodyHash: () => 'h',
    traceId: 't',
    now: world.clock.now(),
    today: civilDate(world.clock.now()),
    noteFault: () => undefined,
  })
  const handing = (happenedAt: number, entryId: string): HandingOver => ({
    caseId,
    happenedAt: instant(happenedAt),
    checks: ['faceMatchesNewCard', 'cardAndChipRight'],
    oldCard: 'notApplicable',
    feePaid: true,
    found: 'code',
    collector: 'holder',
    signatureBase64: signaturePicture(),
    offline: { entryId, device: 'd', deviceAt: instant(happenedAt), syncedAt: world.clock.now() },
  })
  const take = (happenedAt: number, entryId = newId(world.deps.random)) =>
    handOverCase(world.deps, call(), handing(happenedAt, entryId))
  const lines = async () =>
    (await world.deps.store.table(ledger).find({ index: 'office', equals: { office: AUTHORITY }, limit: 100 })).items
  const stored = () => world.deps.store.table(applications).get(caseId)

  it.each([
    ['as it happened', 30 * MINUTE, 30 * MINUTE],
    ['by a device whose clock says before the card came: not before that', -10 * MINUTE, 0],
    ['by a device whose clock runs ahead: not later than now', 9 * 60 * MINUTE, 8 * 60 * MINUTE],
  ])('is in the history %s', async (_name, said, kept) => {
    const done = await take(receivedAt + said)
    const at = receivedAt + kept
    expect(done).toMatchObject({ ok: true, value: { caseId, at } })
    const record = await stored()
    expect(record?.history.at(-1)).toMatchObject({ kind: 'handedOver', at, syncedAt: world.clock.now() })
    expect(record?.clocks.find(({ kind }) => kind === 'collect')?.stoppedOn).toBe(civilDate(instant(at)))
    expect(record).toMatchObject({ fee: { paidOn: civilDate(instant(at)) }, window: { at: world.clock.now() } })
  })

  it('over midnight, limits and fee are of the day it happened', async () => {
    world.clock.set(chinaTime('2026-11-27', '08:00'))
    const done = await take(chinaTime('2026-11-26', '16:30'))
    expect(done.ok).toBe(true)
    expect(await stored()).toMatchObject({ state: 'collected', fee: { paidOn: '2026-11-26' } })
  })

  it('on the last day, learnt of the day after, nobody is asked for words', async () => {
    world.clock.set(chinaTime('2027-01-09', '08:00'))
    expect((await take(chinaTime('2027-01-08', '16:30'))).ok).toBe(true)
  })

  it('the same entry again is the same hand-over, also long after it was taken back', async () => {
    const entryId = newId(world.deps.random)
    const first = await take(receivedAt + MINUTE, entryId)
    expect(await take(receivedAt + MINUTE, entryId)).toEqual(first)
    const supervisor = await world.asStaff('supervisor')
    const handoverAt = receivedAt + MINUTE
    await supervisor.get('window', 'undoHandOver', { caseId, handoverAt, reason: 'wrongPerson', note: 'namesake' })
    expect(await take(receivedAt + MINUTE, entryId)).toMatchObject({ ok: true, value: { at: handoverAt } })
    const record = await stored()
    expect(record).toMatchObject({ state: 'ready' })
    expect(record?.history.filter(({ kind }) => kind === 'handedOver')).toHaveLength(1)
  })

  it('the same entry again, its first try killed before the ledger had it: answered is entered', async () => {
    const entryId = newId(world.deps.random)
    const first = await take(receivedAt + MINUTE, entryId)
    const line = (await lines()).at(-1)
    const record = await stored()
    if (line === undefined || record === undefined) throw new Error('not handed over')
    await world.deps.store.table(ledger).remove(line._id)
    const facts = {
      movement: 'handedOver',
      oldCard: 'notApplicable',
      feeFen: line.feeFen,
      entry: record.history.length - 1,
    }
    const outbox = [{ id: entryId, at: line.at, kind: 'enterLedger' as const, code: 'enterLedger' as const, facts }]
    await world.deps.store.table(applications).replace(caseId, record.version, { ...record, outbox, outboxWaiting: 1 })
    expect(await take(receivedAt + MINUTE, entryId)).toEqual(first)
    expect((await lines()).at(-1)).toEqual(line)
    expect(await stored()).toMatchObject({ outbox: [], outboxWaiting: 0 })
  })

  it('another entry for a card that is gone learns when and where', async () => {
    await take(receivedAt + MINUTE)
    expect(await take(receivedAt + 2 * MINUTE)).toMatchObject({
      ok: false,
      error: { kind: 'state', code: 'alreadyCollected', facts: { at: receivedAt + MINUTE } },
    })
  })

  it("another window's officer gives nothing out", async () => {
    const elsewhere = { ...call(), actor: { ...call().actor, authority: '520102004' as typeof AUTHORITY } }
    const said = handing(receivedAt, newId(world.deps.random))
    expect(await handOverCase(world.deps, elsewhere, said)).toMatchObject({ error: { kind: 'notFound' } })
  })
})
