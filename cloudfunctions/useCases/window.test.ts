import { bytesToDigits, digitsToBytes } from '@resident-card/shared'
import { CARDS } from '../adapters/synthetic/tables'
import { accessLog } from '../records/accessLog'
import { codes } from '../records/code'
import type { Asking } from '../local/demo/ask'
import { applyFor, DEVICE } from '../local/demo/journey'
import { livePhoto, signaturePicture } from '../local/demo/pictures'
import { newId } from '../sealing/newId'
import { aWorld, AUTHORITY, newRequestId, OTHER_AUTHORITY, PHONE } from '../testing/world'
import type { Citizen, World } from '../testing/world'

const MINUTE = 60_000
const IN_BOX = ['pass', 'issue', 'produce', 'dispatch', 'receive'] as const

describe('at the window', () => {
  let world: World
  let officer: Asking
  let citizen: Citizen
  let caseId: string
  beforeAll(async () => {
    world = await aWorld()
    officer = (await world.desks()).windowOfficer
  })
  afterAll(() => world.close())

  const apply = async (reason: 'lost' | 'damaged' = 'lost') => {
    citizen = await world.asCitizen()
    caseId = (await applyFor(citizen, { reason, phone: PHONE, acceptingAuthority: AUTHORITY })).caseId
  }
  const lieReady = async (reason: 'lost' | 'damaged' = 'lost') => {
    await apply(reason)
    await world.walk(citizen, caseId, IN_BOX)
  }
  const code = (device = DEVICE) => citizen.get('applications', 'getCollectionCode', { caseId, device })
  const scan = (input: string, who = officer) => who.get('window', 'scan', { input })
  const handingOver = async (input: string, changes: object = {}) => ({
    caseId,
    version: (await officer.get('casework', 'openCase', { caseId })).version,
    input,
    checks: ['faceMatchesNewCard' as const, 'cardAndChipRight' as const],
    collector: 'holder' as const,
    oldCard: 'notApplicable' as const,
    feePaid: true,
    signatureBase64: signaturePicture(),
    ...changes,
  })

  const sendBack = async (note = '') => {
    const { version } = await officer.get('casework', 'openCase', { caseId })
    await officer.get('window', 'sendBack', { caseId, version, reason: 'wrongPrint', note })
  }

  describe('the code on the phone', () => {
    beforeAll(() => lieReady())

    it('comes as ten minutes ahead and twelve digits for five minutes', async () => {
      const got = await code()
      expect(got.slots).toHaveLength(10)
      expect(got.slots.map(({ from }) => from - (got.slots[0]?.from ?? 0))).toEqual(
        Array.from({ length: 10 }, (_, at) => at * MINUTE),
      )
      expect(got.slots[0]?.digits).toMatch(/^\d{225}$/)
      expect(got.locator).toMatchObject({ digits: expect.stringMatching(/^\d{12}$/), until: got.now + 5 * MINUTE })
      expect(got.otherDevice).toBe(false)
    })

    it('a device other than the last one is told to the holder, each time they change', async () => {
      const second = newId(world.deps.random)
      expect((await code(second)).otherDevice).toBe(true)
      expect((await code(second)).otherDevice).toBe(true)
      const { items } = await citizen.get('applications', 'listMessages', {})
      expect(items.filter(({ code: what }) => what === 'codeOtherDevice')).toHaveLength(1)
    })

    it('its minutes are recorded with their device; those of one showing are one entry, however often it asks', async () => {
      const now = world.clock.now()
      for (let asked = 0; asked < 25; asked += 1) {
        await code()
        world.clock.pass(MINUTE / 2)
      }
      const equals = { caseDevice: `${caseId}:${DEVICE}` }
      const { items } = await world.deps.store.table(codes).find({ index: 'caseDevice', equals, limit: 1 })
      expect(items[0]?.batches).toEqual([{ fromSlot: Math.floor(now / MINUTE), slots: 22, at: now + 12 * MINUTE }])
      world.clock.set(now)
    })

    it('is not there before the card is', async () => {
      const early = await world.asCitizen()
      const applied = await applyFor(early, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })
      const asked = { caseId: applied.caseId, device: DEVICE }
      expect(await early.ask('applications', 'getCollectionCode', asked)).toMatchObject({
        error: { kind: 'state', code: 'notReady', facts: { state: 'submitted' } },
      })
    })
  })

  describe('a scan answers', () => {
    let slots: readonly string[]
    beforeAll(async () => {
      await lieReady('damaged')
      slots = (await code()).slots.map(({ digits }) => digits)
    })

    it('ready: whose, where in the box, what to take back', async () => {
      expect(await scan(slots[0] ?? '')).toMatchObject({
        verdict: 'ready',
        case: { caseId, reason: 'damaged', oldCardDue: true, feeFen: 4000, feePaid: false },
      } as object)
    })

    it.each([
      ['digits that are no code', '123456', 'malformed'],
      ['letters', 'hello', 'malformed'],
      ['a code of the minutes to come', 'slot 5', 'notYetValid'],
    ])('%s: %s → %s', async (_name, input, verdict) => {
      expect((await scan(input === 'slot 5' ? (slots[5] ?? '') : input)).verdict).toBe(verdict)
    })

    it('forged: one digit of the signature changed', async () => {
      const bytes = digitsToBytes(slots[0] ?? '')
      if (!bytes.ok) throw new Error('no bytes')
      bytes.value[60] = (bytes.value[60] ?? 0) ^ 1
      expect((await scan(bytesToDigits(bytes.value))).verdict).toBe('forged')
    })

    it('expired, and by how much; in the minute after its own it is still good', async () => {
      const now = world.clock.now()
      world.clock.pass(MINUTE)
      expect((await scan(slots[0] ?? '')).verdict).toBe('ready')
      world.clock.pass(2 * MINUTE)
      const verdict = await scan(slots[0] ?? '')
      expect(verdict.verdict).toBe('expired')
      expect(verdict.expiredBySeconds).toBeGreaterThanOrEqual(60)
      expect((await scan(slots[3] ?? '')).verdict).toBe('ready')
      world.clock.set(now)
    })

    it("another authority's: name and address of the right window, no case, and it is logged", async () => {
      const elsewhere = await world.asStaff('windowOfficer', { authority: OTHER_AUTHORITY })
      const verdict = await scan(slots[0] ?? '', elsewhere)
      expect(verdict).toMatchObject({ verdict: 'otherAuthority', authority: { id: AUTHORITY } })
      expect(verdict.authority?.address?.length).toBeGreaterThan(0)
      expect(verdict.case).toBeUndefined()
      const equals = { caseId }
      const { items } = await world.deps.store.table(accessLog).find({ index: 'caseWhat', equals, limit: 100 })
      expect(items.filter(({ office, why }) => office === OTHER_AUTHORITY && why === 'otherAuthority')).toHaveLength(1)
    })

    it('the twelve digits do the same, with spaces too, for five minutes, at this authority only', async () => {
      const { locator } = await code()
      const spaced = locator.digits.replace(/(\d{4})/g, '$1 ')
      expect((await scan(spaced)).verdict).toBe('ready')
      const elsewhere = await world.asStaff('windowOfficer', { authority: OTHER_AUTHORITY })
      expect((await scan(locator.digits, elsewhere)).verdict).toBe('unknown')
      const now = world.clock.now()
      world.clock.pass(5 * MINUTE)
      expect((await scan(locator.digits)).verdict).toBe('expired')
      world.clock.set(now)
      // A new batch brings new digits; the old ones are nobody's.
      await code()
      expect((await scan(locator.digits)).verdict).toBe('unknown')
    })
  })

  it.each([
    ['collected', async () => world.walk(citizen, caseId, ['handOver'])],
    ['notReady', () => sendBack()],
    ['revoked', () => sendBack().then(() => world.walk(citizen, caseId, ['produce', 'dispatch', 'receive']))],
  ] as const)('a code kept from before says: %s', async (verdict, happen) => {
    await lieReady()
    const { slots } = await code()
    await happen()
    const answer = await scan(slots[0]?.digits ?? '')
    expect(answer.verdict).toBe(verdict)
    if (verdict === 'collected')
      expect(answer).toMatchObject({ collectedAt: world.clock.now(), collectedWhere: { id: AUTHORITY } })
    if (verdict === 'notReady') expect(answer).toMatchObject({ state: 'remake', dueOn: '2026-12-01' })
  })

  it('sent back: its holder is told why, production begins anew, and what was handed out before is worth nothing', async () => {
    await lieReady()
    const { slots, locator } = await code()
    await sendBack('the chip does not answer')
    const view = await citizen.get('applications', 'getMyCase', { caseId })
    expect(view.state).toBe('remake')
    expect(view.history.at(-1)).toMatchObject({
      kind: 'sentBack',
      reason: 'wrongPrint',
      note: 'the chip does not answer',
    })
    expect(
      view.clocks
        .filter(({ stoppedOn }) => stoppedOn === undefined)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['law', 'produce', 'whole'])
    const { items } = await citizen.get('applications', 'listMessages', {})
    expect(items.find((message) => message.caseId === caseId && message.code === 'sentBack')).toMatchObject({
      facts: { reason: 'wrongPrint' },
    })

    await world.walk(citizen, caseId, ['produce', 'dispatch', 'receive'])
    expect((await scan(slots[0]?.digits ?? '')).verdict).toBe('revoked')
    expect((await scan(locator.digits)).verdict).toBe('unknown')
    expect(await officer.ask('window', 'handOver', await handingOver(slots[0]?.digits ?? ''))).toMatchObject({
      error: { code: 'codeNotValid', facts: { verdict: 'revoked' } },
    })
    const fresh = (await code()).slots[0]?.digits ?? ''
    expect((await scan(fresh)).verdict).toBe('ready')
    expect((await officer.ask('window', 'handOver', await handingOver(fresh))).ok).toBe(true)
  })

  it('sent back with words that hold a number of a person: refused', async () => {
    await lieReady()
    const { version } = await officer.get('casework', 'openCase', { caseId })
    const said = { caseId, version, reason: 'other' as const, note: 'ring 13800138000' }
    expect(await officer.ask('window', 'sendBack', said)).toMatchObject({
      error: { kind: 'invalid', fields: [{ field: 'note', code: 'personalNumber' }] },
    })
  })

  describe('handing over', () => {
    it.each([
      ['without comparing the face', { checks: ['cardAndChipRight'] }, 'lost', 'checksMissing', 'GZ-9'],
      ['without looking at card and chip', { checks: ['faceMatchesNewCard'] }, 'lost', 'checksMissing', 'GZ-9'],
      ['a damaged card not taken back', { oldCard: 'notApplicable' }, 'damaged', 'oldCardMissing', 'LAW-11'],
      ['the fee not paid', { feePaid: false }, 'lost', 'feeNotPaid', 'PUB-FEE'],
    ] as const)('%s is refused', async (_name, changes, reason, refusal, clause) => {
      await lieReady(reason)
      const { slots } = await code()
      const said = await handingOver(slots[0]?.digits ?? '', changes)
      expect(await officer.ask('window', 'handOver', said)).toMatchObject({
        error: { kind: 'refused', code: refusal, clause },
      })
      expect((await citizen.get('applications', 'getMyCase', { caseId })).state).toBe('ready')
    })

    it.each([
      ['returned', 'returned'],
      ['statement', 'valid'],
    ] as const)('a damaged card, %s: the old one is %s, the new one in force', async (oldCard, status) => {
      await lieReady('damaged')
      const old = (await world.deps.registry.findByKey(citizen.key))?.card
      const { slots } = await code()
      await officer.get('window', 'handOver', await handingOver(slots[0]?.digits ?? '', { oldCard }))
      const card = (await world.deps.registry.findByKey(citizen.key))?.card
      expect(card).toMatchObject({ cardId: caseId, status: 'valid', issuedOn: '2026-11-26' })
      expect(await world.deps.store.table(CARDS).get(old?.cardId ?? '')).toMatchObject({ status })
    })

    describe('a code that has run out by then', () => {
      const expired = { error: { kind: 'refused', code: 'codeNotValid', facts: { verdict: 'expired' } } }
      const EACH = ['code', 'digits'] as const
      /** What the phone showed when the card was ready, by the way it is read. */
      const shown = async (way: (typeof EACH)[number]): Promise<string> => {
        await lieReady()
        const { slots, locator } = await code()
        return way === 'code' ? (slots[0]?.digits ?? '') : locator.digits
      }

      it.each(EACH)('%s: serves who scanned it while it was good, for a quarter of an hour', async (way) => {
        const input = await shown(way)
        await scan(input)
        const said = await handingOver(input)
        const now = world.clock.now()
        world.clock.pass(20 * MINUTE)
        expect(await officer.ask('window', 'handOver', said)).toMatchObject(expired)
        world.clock.set(now)
        world.clock.pass(14 * MINUTE)
        expect((await officer.ask('window', 'handOver', said)).ok).toBe(true)
        world.clock.set(now)
      })

      it.each(EACH)('%s: serves nobody who never scanned it', async (way) => {
        const said = await handingOver(await shown(way))
        const now = world.clock.now()
        world.clock.pass(7 * MINUTE)
        expect(await officer.ask('window', 'handOver', said)).toMatchObject(expired)
        world.clock.set(now)
      })

      it.each(EACH)('%s: serves nobody after somebody else’s scan, nor after one when it was over', async (way) => {
        const input = await shown(way)
        const colleague = await world.asStaff('windowOfficer')
        await colleague.get('window', 'scan', { input })
        const said = await handingOver(input)
        const now = world.clock.now()
        world.clock.pass(7 * MINUTE)
        expect(await officer.get('window', 'scan', { input })).toMatchObject({ verdict: 'expired' })
        expect(await officer.ask('window', 'handOver', said)).toMatchObject(expired)
        expect((await colleague.ask('window', 'handOver', said)).ok).toBe(true)
        world.clock.set(now)
      })
    })

    it("with somebody else's code it goes to nobody", async () => {
      await lieReady()
      const mine = { caseId, citizen }
      const other = (await code()).slots[0]?.digits ?? ''
      await lieReady()
      const said = await handingOver(other)
      expect(await officer.ask('window', 'handOver', said)).toMatchObject({
        error: { kind: 'refused', code: 'codeOfAnotherCase' },
      })
      expect((await mine.citizen.get('applications', 'getMyCase', { caseId: mine.caseId })).state).toBe('ready')
    })

    it('a lost card has no statement and nothing to give back; a signature is a picture', async () => {
      await lieReady()
      const { slots } = await code()
      const input = slots[0]?.digits ?? ''
      const returned = await handingOver(input, { oldCard: 'returned' })
      expect(await officer.ask('window', 'handOver', returned)).toMatchObject({
        error: { kind: 'invalid', fields: [{ field: 'oldCard', code: 'notApplicable' }] },
      })
      const noPicture = await handingOver(input, { signatureBase64: 'AAAA' })
      expect(await officer.ask('window', 'handOver', noPicture)).toMatchObject({
        error: { kind: 'invalid', fields: [{ field: 'signatureBase64', code: 'format' }] },
      })
    })

    it('the digits are used up by it, not by the look; the same request again gets the same reply', async () => {
      await lieReady()
      const { locator } = await code()
      await scan(locator.digits)
      const said = await handingOver(locator.digits)
      const requestId = newRequestId(world)
      const first = await officer.ask('window', 'handOver', said, requestId)
      expect(first).toMatchObject({ ok: true, value: { caseId, at: world.clock.now() } })
      expect(await officer.ask('window', 'handOver', said, requestId)).toEqual(first)
      expect((await scan(locator.digits)).verdict).toBe('unknown')
    })
  })

  it('a mail card that came back is collected here; the carrier signs only what goes to an address', async () => {
    citizen = await world.asCitizen()
    const collection = {
      way: 'mail' as const,
      recipient: 'R',
      phone: PHONE,
      region: '520102',
      regionName: 'county',
      address: 'street 12',
    }
    caseId = (await applyFor(citizen, { reason: 'damaged', phone: PHONE, acceptingAuthority: AUTHORITY, collection }))
      .caseId
    await world.walk(citizen, caseId, ['pass', 'issue', 'produce', 'dispatch'])
    const { carrier } = await world.desks()
    const { version } = await carrier.get('casework', 'openCase', { caseId })
    expect((await officer.ask('window', 'receive', { caseId, version, place: 'B1' })).ok).toBe(false)
    await carrier.get('casework', 'fail', { caseId, version, reason: 'nobodyThere' })
    const failed = await citizen.get('applications', 'getMyCase', { caseId })
    expect(failed).toMatchObject({ state: 'dispatched', consignment: { to: 'window', failed: true } })
    await world.walk(citizen, caseId, ['receive', 'handOver'])
    expect((await citizen.get('applications', 'getMyCase', { caseId })).state).toBe('collected')
  })

  it.each([
    [true, 'onTheWay', 'returned', 'returned'],
    [false, 'open', 'returned', 'returned'],
    [false, 'open', 'statement', 'valid'],
  ] as const)('by mail, taken in exchange: %s → %s, then at the window: %s', async (taken, before, oldCard, status) => {
    citizen = await world.asCitizen()
    const old = (await world.deps.registry.findByKey(citizen.key))?.card?.cardId ?? ''
    const collection = {
      way: 'mail' as const,
      recipient: 'R',
      phone: PHONE,
      region: '520102',
      regionName: 'county',
      address: 'street 12',
    }
    const applying = { reason: 'damaged' as const, phone: PHONE, acceptingAuthority: AUTHORITY, collection }
    caseId = (await applyFor(citizen, applying)).caseId
    await world.walk(citizen, caseId, ['pass', 'issue', 'produce', 'dispatch'])
    const { carrier } = await world.desks()
    const { version } = await carrier.get('casework', 'openCase', { caseId })
    await carrier.get('casework', 'sign', { caseId, version, oldCardTaken: taken })
    expect((await citizen.get('applications', 'getMyCase', { caseId })).oldCard).toBe(before)
    expect(await world.deps.store.table(CARDS).get(old)).toMatchObject({ status: 'valid' })

    const { items } = await officer.get('casework', 'listQueue', { queue: 'oldCard' })
    const row = items.find((one) => one.caseId === caseId)
    expect(row).toMatchObject({ oldCard: before, state: 'delivered' })
    const elsewhere = await world.asStaff('windowOfficer', { authority: OTHER_AUTHORITY })
    const said = { caseId, version: row?.version ?? 0, oldCard }
    expect(await elsewhere.ask('window', 'takeOldCard', said)).toMatchObject({ error: { kind: 'notFound' } })
    await officer.get('window', 'takeOldCard', said)
    expect(await officer.ask('window', 'takeOldCard', said)).toMatchObject({ error: { kind: 'conflict' } })
    const settled = await citizen.get('applications', 'getMyCase', { caseId })
    expect(settled).toMatchObject({ state: 'delivered', oldCard })
    expect(settled.history.at(-1)).toMatchObject({ kind: 'oldCardTaken', reason: oldCard })
    expect(await world.deps.store.table(CARDS).get(old)).toMatchObject({ status })
    expect((await world.deps.registry.findByKey(citizen.key))?.card).toMatchObject({ cardId: caseId, status: 'valid' })
    const { items: told } = await citizen.get('applications', 'listMessages', {})
    expect(told.filter(({ code }) => code === 'oldCardTaken')).toHaveLength(1)
    expect((await officer.get('casework', 'listQueue', { queue: 'oldCard' })).items).not.toContainEqual(
      expect.objectContaining({ caseId }),
    )
  })

  it('photos at the window: the portrait on file and the live one, nothing else, each look logged', async () => {
    await lieReady()
    const registered = (await world.deps.registry.findByKey(citizen.key))?.photoId ?? ''
    const { photoId } = await citizen.get('applications', 'getMyCase', { caseId })
    const typeOf = async (id: string) => (await officer.get('window', 'viewPhoto', { caseId, photoId: id })).type
    // The registry's as the registry has it; the live one as it was written anew.
    expect([await typeOf(registered), await typeOf(photoId)]).toEqual(['image/png', 'image/jpeg'])
    const stray = await citizen.get('applications', 'uploadPhoto', { contentBase64: livePhoto('s'), type: 'image/png' })
    const asked = { caseId, photoId: stray.photoId }
    expect(await officer.ask('window', 'viewPhoto', asked)).toMatchObject({ error: { kind: 'notFound' } })
    const { items } = await world.deps.store
      .table(accessLog)
      .find({ index: 'caseWhat', equals: { caseId }, limit: 100 })
    expect(items.filter(({ what }) => what === 'viewPhoto')).toHaveLength(2)
  })
})
