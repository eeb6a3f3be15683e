import type { Instant, ReplyOf } from '@resident-card/shared'
import type { Asking } from '../local/demo/ask'
import { signaturePicture } from '../local/demo/pictures'
import { applyFor, DEVICE } from '../local/demo/journey'
import { ledger } from '../records/ledger'
import { describeOnStores } from '../testing/onStores'
import { patient } from '../testing/patient'
import { anOfficer, casesAt, handOverAs } from '../testing/safe'
import { chinaTime } from '../testing/settableClock'
import { aWorld, AUTHORITY, newRequestId, OTHER_AUTHORITY, PHONE } from '../testing/world'
import type { Citizen, World } from '../testing/world'

const MINUTE = 60_000
const MORNING = chinaTime('2026-11-26', '08:55')
const WORDS = 'one card lay behind the drawer'

describe('a whole shift', () => {
  let world: World
  let officer: Asking
  let supervisor: Asking
  let shift: ReplyOf<'window', 'beginShift'>
  const cases: { citizen: Citizen; caseId: string }[] = []
  const getShift = () => officer.get('window', 'getShift', {})
  const rows = (who = officer) => who.get('window', 'listLedger', { shiftId: shift.shiftId })
  const later = () => world.clock.pass(5 * MINUTE)
  const count = (changes: object = {}) => ({
    shiftId: shift.shiftId,
    version: shift.version,
    counted: 2,
    oldCardsCounted: 1,
    unconfirmed: 0,
    ...changes,
  })

  beforeAll(async () => {
    world = await aWorld({ start: MORNING })
    const desks = await world.desks()
    officer = desks.windowOfficer
    supervisor = desks.supervisor
    await casesAt(world, 'ready', 1)
    for (const reason of ['damaged', 'damaged', 'lost'] as const) {
      const citizen = await world.asCitizen()
      const { caseId } = await applyFor(citizen, { reason, phone: PHONE, acceptingAuthority: AUTHORITY })
      await world.walk(citizen, caseId, ['pass', 'issue', 'produce', 'dispatch'])
      cases.push({ citizen, caseId })
    }
    later()
  })
  afterAll(() => world.close())

  it('begins with the one card that lies in the safe', async () => {
    expect(await getShift()).toEqual({ now: world.clock.now(), expected: 1 })
    shift = await officer.get('window', 'beginShift', { counted: 1 })
    expect(shift).toMatchObject({
      version: 1,
      authority: { id: AUTHORITY },
      openedAt: world.clock.now(),
      countedAtStart: 1,
      expectedAtStart: 1,
      expected: 1,
    })
    expect(shift.startNote).toBeUndefined()
  })

  it('three cards come', async () => {
    later()
    for (const { citizen, caseId } of cases) await world.walk(citizen, caseId, ['receive'])
    expect(await getShift()).toMatchObject({ expected: 4, shift: { expected: 4, totals: { received: 3 } } })
  })

  it('one is handed over for the old card, one for a statement', async () => {
    later()
    const first = cases[0]
    if (first === undefined) throw new Error('no case')
    await world.walk(first.citizen, first.caseId, ['handOver'])
    later()
    const { citizen, caseId } = cases[1] ?? first
    const { slots } = await citizen.get('applications', 'getCollectionCode', { caseId, device: DEVICE })
    const input = slots[0]?.digits ?? ''
    const verdict = await officer.get('window', 'scan', { input })
    await officer.get('window', 'handOver', {
      caseId,
      version: verdict.case?.version ?? 0,
      input,
      checks: ['faceMatchesNewCard', 'cardAndChipRight'],
      collector: 'holder',
      oldCard: 'statement',
      feePaid: true,
      signatureBase64: signaturePicture(),
    })
    const { shift: now } = await getShift()
    expect(now).toMatchObject({
      expected: 2,
      totals: { handedOver: 2, oldCardsTaken: 1, statements: 1, feesFen: 8000 },
    })
  })

  it('a wrong print is sent back, and the second hand-over taken back', async () => {
    const [, second, third] = cases
    later()
    const { version } = await officer.get('casework', 'openCase', { caseId: third?.caseId ?? '' })
    const back = { caseId: third?.caseId ?? '', version, reason: 'wrongPrint' as const, note: '' }
    await officer.get('window', 'sendBack', back)
    world.clock.pass(MINUTE)
    const [, line] = (await rows()).items
    expect(line).toMatchObject({ movement: 'handedOver', caseId: second?.caseId, oldCard: 'statement', mayUndo: true })
    await officer.get('window', 'undoHandOver', {
      caseId: second?.caseId ?? '',
      handoverAt: line?.at ?? 0,
      reason: 'pressedByMistake',
      note: 'the card is still here',
    })
    expect(await getShift()).toMatchObject({
      expected: 2,
      shift: {
        expected: 2,
        totals: {
          received: 3,
          handedOver: 2,
          handOverUndone: 1,
          sentBack: 1,
          oldCardsTaken: 1,
          statements: 0,
          feesFen: 4000,
        },
      },
    })
  })

  it('the ledger reads newest first, and says who may still take what back', async () => {
    const read = async (who: Asking) =>
      (await rows(who)).items.map(({ movement, mayUndo }) => `${movement}${mayUndo ? ' (undo)' : ''}`)
    const day = ['handOverUndone', 'sentBack', 'handedOver', 'handedOver', 'received', 'received', 'received']
    // More than ten minutes since the first hand-over: the supervisor's only.
    world.clock.pass(MINUTE)
    expect(await read(officer)).toEqual(day)
    expect(await read(supervisor)).toEqual(day.map((movement, at) => (at === 3 ? `${movement} (undo)` : movement)))
  })

  it.each<[string, object]>([
    ['a new card missing', { counted: 1 }],
    ['a new card too many', { counted: 3 }],
    ['an old card missing', { oldCardsCounted: 0 }],
    ['a hand-over not sent yet', { unconfirmed: 1 }],
  ])('%s must be explained', async (_name, changes) => {
    const said = count(changes)
    const { counted, oldCardsCounted, unconfirmed } = said
    expect(await officer.ask('window', 'endShift', said)).toMatchObject({
      error: {
        kind: 'refused',
        code: 'mustBeExplained',
        clause: 'OFFICE-SHIFT',
        facts: { counted, expected: 2, oldCardsCounted, oldCardsExpected: 1, unconfirmed },
      },
    })
    const personal = { ...said, explanation: 'asked 13800138000' }
    expect(await officer.ask('window', 'endShift', personal)).toMatchObject({
      error: { kind: 'invalid', fields: [{ field: 'explanation', code: 'personalNumber' }] },
    })
  })

  it('agrees, and is ended once: the same request again gets the same reply, another one is told', async () => {
    const said = count()
    const requestId = newRequestId(world)
    const ended = await officer.ask('window', 'endShift', said, requestId)
    expect(ended).toMatchObject({
      ok: true,
      value: { expected: 2, closed: { counted: 2, oldCardsCounted: 1, unconfirmed: 0 }, difference: 0, agrees: true },
    })
    expect(await officer.ask('window', 'endShift', said, requestId)).toEqual(ended)
    expect(await officer.ask('window', 'endShift', { ...said, counted: 3 }, requestId)).toMatchObject({
      error: { kind: 'conflict', code: 'requestReused' },
    })
    expect(await supervisor.ask('window', 'endShift', said)).toMatchObject({
      error: { kind: 'conflict', code: 'changedMeanwhile' },
    })
    expect((await getShift()).shift).toBeUndefined()
  })

  it('what happens afterwards is not in it, and another authority knows nothing of it', async () => {
    later()
    await supervisor.get('window', 'undoHandOver', {
      caseId: cases[0]?.caseId ?? '',
      handoverAt: (await rows()).items[3]?.at ?? 0,
      reason: 'wrongPerson',
      note: 'the brother came',
    })
    const { shift: ended } = await officer.get('window', 'getShift', { shiftId: shift.shiftId })
    expect(ended).toMatchObject({ expected: 2, totals: { handOverUndone: 1 }, agrees: true })
    expect((await rows()).items).toHaveLength(7)
    const elsewhere = await world.asStaff('windowOfficer', { authority: OTHER_AUTHORITY })
    const shiftId = shift.shiftId
    for (const reply of [
      await elsewhere.ask('window', 'getShift', { shiftId }),
      await elsewhere.ask('window', 'listLedger', { shiftId }),
      await elsewhere.ask('window', 'endShift', count()),
    ])
      expect(reply).toMatchObject({ error: { kind: 'notFound' } })
    expect((await elsewhere.get('window', 'listLedger', {})).items).toEqual([])
    expect((await elsewhere.get('window', 'listShifts', {})).items).toEqual([])
  })
})

describe('counting', () => {
  let world: World
  let officer: Asking
  beforeEach(async () => {
    world = await aWorld({ start: MORNING })
    officer = await world.asStaff('windowOfficer')
    await casesAt(world, 'ready', 5)
    world.clock.pass(MINUTE)
  })
  afterEach(() => world.close())
  const begin = (counted: number, more: object = {}) => officer.ask('window', 'beginShift', { counted, ...more })

  it.each<[string, number, object, boolean]>([
    ['what the records say', 5, {}, true],
    ['one less', 4, {}, false],
    ['one more', 6, {}, false],
    ['one less, and says why', 4, { note: WORDS }, true],
    ['one less, with one hand-over still on a device', 4, { unconfirmed: 1 }, true],
    ['all, with one hand-over still on a device', 5, { unconfirmed: 1 }, false],
  ])('%s at the start', async (_name, counted, more, begins) => {
    const reply = await begin(counted, more)
    expect(reply.ok).toBe(begins)
    if (!reply.ok) expect(reply.error).toMatchObject({ code: 'mustBeExplained', facts: { counted, expected: 5 } })
    else expect(reply.value).toMatchObject({ countedAtStart: counted, expectedAtStart: 5, expected: counted })
  })

  it('the note stays with the shift; a number of a person is not kept', async () => {
    expect(await begin(4, { note: 'ask 520102199001011234' })).toMatchObject({
      error: { fields: [{ field: 'note', code: 'personalNumber' }] },
    })
    expect(await begin(4, { note: WORDS })).toMatchObject({ value: { startNote: WORDS } })
  })

  it('across midnight it is one shift, with the movements of both days', async () => {
    world.clock.set(chinaTime('2026-11-26', '23:50'))
    const [first = '', second = ''] = await casesAt(world, 'ready', 2)
    world.clock.pass(MINUTE)
    const shift = await officer.get('window', 'beginShift', { counted: 7 })
    const night = anOfficer('0900')
    world.clock.pass(MINUTE)
    await handOverAs(world, night, first)
    world.clock.set(chinaTime('2026-11-27', '00:20'))
    await handOverAs(world, night, second)
    world.clock.pass(MINUTE)
    const count = { counted: 5, oldCardsCounted: 2, unconfirmed: 0 }
    expect(await officer.get('window', 'endShift', { shiftId: shift.shiftId, version: 1, ...count })).toMatchObject({
      totals: { handedOver: 2, oldCardsTaken: 2, feesFen: 8000 },
      agrees: true,
    })
  })

  it('a movement a dead function left in its outbox is entered before the count is compared', async () => {
    const [caseId = ''] = await casesAt(world, 'ready', 1)
    world.clock.pass(MINUTE)
    const shift = await officer.get('window', 'beginShift', { counted: 6 })
    world.clock.pass(MINUTE)
    const real = world.deps.store.table
    const store = world.deps.store as { table: typeof real }
    store.table = (definition) =>
      definition.name === ledger.name
        ? { ...real(definition), insert: async () => Promise.reject(new Error('died')) }
        : real(definition)
    await handOverAs(world, anOfficer('0900'), caseId)
    store.table = real
    expect((await officer.get('window', 'getShift', {})).shift?.expected).toBe(6)
    world.clock.pass(MINUTE)
    const count = { counted: 5, oldCardsCounted: 1, unconfirmed: 0 }
    expect(await officer.get('window', 'endShift', { shiftId: shift.shiftId, version: 1, ...count })).toMatchObject({
      expected: 5,
      agrees: true,
    })
  })

  it('pages of a long ledger follow one another, of a shift and of the last day', async () => {
    const shift = await officer.get('window', 'beginShift', { counted: 5 })
    const moved = await casesAt(world, 'ready', 45)
    for (const caseId of moved) {
      world.clock.pass(MINUTE)
      await handOverAs(world, anOfficer('0900'), caseId)
    }
    const read = async (which: { shiftId?: string }): Promise<readonly Instant[]> => {
      const times: number[] = []
      let after: string | undefined
      do {
        const said = after === undefined ? which : { ...which, after }
        const page = await officer.get('window', 'listLedger', said)
        times.push(...page.items.map(({ at }) => at))
        after = page.next
        world.clock.pass(1)
      } while (after !== undefined)
      return times as Instant[]
    }
    const ofShift = await read({ shiftId: shift.shiftId })
    expect(ofShift.filter((at) => at > shift.openedAt)).toHaveLength(45)
    expect([...ofShift].sort((a, b) => b - a)).toEqual(ofShift)
    expect(await read({})).toEqual(expect.arrayContaining([...ofShift]))
    world.clock.pass(24 * 60 * MINUTE)
    expect(await read({})).toEqual([])
    expect(await read({ shiftId: shift.shiftId })).toEqual(ofShift)
  })
})

describeOnStores('beginning and ending at once', (makeStore) => {
  let world: World
  let officers: readonly Asking[]
  beforeAll(async () => {
    const store = await makeStore()
    world = await aWorld({ start: MORNING, ...(store !== undefined && { store }) })
    officers = [await world.asStaff('windowOfficer'), await world.asStaff('supervisor')].map(patient)
  })
  afterAll(() => world.close())

  it('two officers begin: one does, the other is told since when and by whom; then one of them ends it', async () => {
    const begun = await Promise.all(
      officers.flatMap((officer) => [0, 1, 2].map(() => officer.ask('window', 'beginShift', { counted: 0 }))),
    )
    const [shift, ...others] = begun.flatMap((reply) => (reply.ok ? [reply.value] : []))
    expect(others).toEqual([])
    for (const reply of begun)
      if (!reply.ok)
        expect(reply.error).toMatchObject({
          kind: 'refused',
          code: 'shiftOpen',
          facts: { at: shift?.openedAt, officerNo: shift?.openedBy },
        })
    const said = { shiftId: shift?.shiftId ?? '', version: 1, counted: 0, oldCardsCounted: 0, unconfirmed: 0 }
    world.clock.pass(MINUTE)
    const ended = await Promise.all(
      officers.flatMap((officer) => [0, 1, 2].map(() => officer.ask('window', 'endShift', said))),
    )
    expect(ended.filter(({ ok }) => ok)).toHaveLength(1)
    for (const reply of ended) if (!reply.ok) expect(reply.error.code).toBe('changedMeanwhile')
  })

  it('the same beginning repeated: one shift, and everyone gets the same reply, also after it ended', async () => {
    const [officer] = officers
    if (officer === undefined) throw new Error('no officer')
    const requestId = newRequestId(world)
    const ask = () => officer.ask('window', 'beginShift', { counted: 0 }, requestId)
    const replies = await Promise.all([1, 2, 3, 4, 5].map(ask))
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1)
    const [first] = replies
    if (first?.ok !== true) throw new Error('not begun')
    const { shiftId } = first.value
    world.clock.pass(MINUTE)
    const said = { shiftId, version: 1, counted: 0, oldCardsCounted: 0, unconfirmed: 0 }
    await officer.get('window', 'endShift', said)
    expect(await ask()).toMatchObject({ ok: true, value: { shiftId, agrees: true } })
    expect(await officer.ask('window', 'beginShift', { counted: 1, note: WORDS }, requestId)).toMatchObject({
      error: { kind: 'conflict', code: 'requestReused' },
    })
    expect((await officer.get('window', 'listShifts', {})).items.map((one) => one.shiftId)).toHaveLength(2)
  })
})
