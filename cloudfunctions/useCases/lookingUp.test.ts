import { makeLocator, settingAt } from '@resident-card/shared'
import type { InputOf } from '@resident-card/shared'
import type { Asking } from '../local/demo/ask'
import { applyFor, DEVICE } from '../local/demo/journey'
import { signaturePicture } from '../local/demo/pictures'
import { accessLog } from '../records/accessLog'
import { tasks } from '../records/task'
import { describeOnStores } from '../testing/onStores'
import { aWorld, AUTHORITY, OTHER_AUTHORITY, PHONE } from '../testing/world'
import type { Citizen, World } from '../testing/world'

const MINUTE = 60_000
const IN_BOX = ['pass', 'issue', 'produce', 'dispatch', 'receive'] as const

// A phone is dead, or there is none: what an officer may do instead, and what keeps it from being guessing.
describeOnStores('looking a case up without a code', (makeStore) => {
  let world: World
  const mostFailures = (): number => settingAt('lookUpFailures', world.clock.now())
  let officer: Asking
  let citizen: Citizen
  let caseId: string
  let caseNo: string

  beforeAll(async () => {
    const store = await makeStore()
    world = await aWorld(store === undefined ? {} : { store })
  })
  afterAll(() => world.close())
  beforeEach(async () => {
    // What was counted before is forgotten by now.
    world.clock.pass(20 * MINUTE)
    officer = await world.asStaff('windowOfficer')
    citizen = await world.asCitizen()
    const applied = await applyFor(citizen, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })
    ;({ caseId, caseNo } = applied)
    await world.walk(citizen, caseId, IN_BOX)
  })

  const byNumber = (changes: object = {}): InputOf<'window', 'lookUp'> => ({
    by: 'citizenNumber',
    citizenNumber: citizen.resident.facts.citizenNumber,
    reason: 'phoneDead',
    note: '',
    ...changes,
  })
  const byCaseNo = (typed: string): InputOf<'window', 'lookUp'> => ({
    by: 'caseNo',
    caseNo: typed,
    reason: 'other',
    note: 'left the phone in the taxi',
  })
  const handingOver = async (lookUpId: string | undefined, changes: object = {}) => ({
    caseId,
    version: (await officer.get('casework', 'openCase', { caseId })).version,
    ...(lookUpId !== undefined && { lookUpId }),
    checks: ['faceMatchesNewCard' as const, 'cardAndChipRight' as const],
    collector: 'holder' as const,
    oldCard: 'notApplicable' as const,
    feePaid: true,
    signatureBase64: signaturePicture(),
    ...changes,
  })
  const seen = async () =>
    (await citizen.get('applications', 'getMyCase', { caseId })).history.filter(({ kind }) => kind === 'windowSaw')
  const openTasks = async () => {
    const equals = { office: AUTHORITY, status: 'open' }
    const { items } = await world.deps.store.table(tasks).find({ index: 'office', equals, limit: 50 })
    return items.filter(({ at }) => at === world.clock.now())
  }

  it('by citizen number, with a reason its holder reads: who sees it is written down before it is answered', async () => {
    const found = await officer.get('window', 'lookUp', byNumber())
    expect(found).toMatchObject({ verdict: 'ready', case: { caseId, otherDevice: false, collectors: ['holder'] } })
    const entry = await world.deps.store.table(accessLog).get(found.lookUpId ?? '')
    expect(entry).toMatchObject({ what: 'lookUp', caseId, why: 'ready', said: { reason: 'phoneDead' } })
    const [sighting] = await seen()
    expect(sighting).toEqual({
      kind: 'windowSaw',
      at: world.clock.now(),
      office: { id: AUTHORITY, name: expect.any(String) },
      officerNo: entry?.officerNo,
      byHolder: false,
      reason: 'phoneDead',
    })
  })

  it('by case number as people type it, with words of its own', async () => {
    const typed = ` ${caseNo.toLowerCase().replace(/-/g, ' ')}`.slice(0, 20)
    expect(await officer.get('window', 'lookUp', byCaseNo(typed))).toMatchObject({ case: { caseId } })
    expect(await seen()).toMatchObject([{ reason: 'other', note: 'left the phone in the taxi' }])
  })

  it.each([
    ['another reason without words', { reason: 'other', note: '' }, 'required'],
    ['words that hold a number of a person', { note: 'ring 13800138000' }, 'personalNumber'],
  ])('%s is sent back', async (_name, changes, code) => {
    expect(await officer.ask('window', 'lookUp', byNumber(changes))).toMatchObject({
      error: { kind: 'invalid', fields: [{ field: 'note', code }] },
    })
    expect(await seen()).toEqual([])
  })

  it("another authority's case and none at all are the same: unknown, and nothing was seen", async () => {
    const elsewhere = await world.asStaff('windowOfficer', { authority: OTHER_AUTHORITY })
    const nobody = byNumber({ citizenNumber: '11010519491231002X' })
    const unknown = { verdict: 'unknown', at: world.clock.now() }
    expect(await elsewhere.get('window', 'lookUp', byNumber())).toEqual(unknown)
    expect(await elsewhere.get('window', 'lookUp', byCaseNo(caseNo))).toEqual(unknown)
    expect(await officer.get('window', 'lookUp', nobody)).toEqual(unknown)
    expect(await officer.get('window', 'lookUp', byCaseNo('20261126-AAAA-A'))).toEqual(unknown)
    expect(await seen()).toEqual([])
  })

  it('the look stands for the scan: the card is handed over by it, for a quarter of an hour, by this officer', async () => {
    const { lookUpId } = await officer.get('window', 'lookUp', byNumber())
    const said = await handingOver(lookUpId)
    const neighbour = await world.asStaff('windowOfficer')
    const refusedTo = async (who: Asking, what: object) =>
      who.ask('window', 'handOver', { ...said, ...what }).then((reply) => (reply.ok ? reply : reply.error))
    expect(await refusedTo(neighbour, {})).toMatchObject({ code: 'codeNotValid', facts: { verdict: 'unknown' } })
    expect(await refusedTo(officer, { lookUpId: '0'.repeat(26) })).toMatchObject({ code: 'codeNotValid' })

    world.clock.pass(15 * MINUTE)
    expect(await refusedTo(officer, {})).toMatchObject({ code: 'codeNotValid', facts: { verdict: 'expired' } })
    world.clock.pass(-1)
    expect(await officer.ask('window', 'handOver', said)).toMatchObject({ ok: true })
  })

  it("one person's look never hands over another's card", async () => {
    const { lookUpId } = await officer.get('window', 'lookUp', byNumber())
    const mine = caseId
    const other = await world.asCitizen()
    caseId = (await applyFor(other, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })).caseId
    await world.walk(other, caseId, IN_BOX)
    expect(await officer.ask('window', 'handOver', await handingOver(lookUpId))).toMatchObject({
      error: { kind: 'refused', code: 'codeOfAnotherCase' },
    })
    caseId = mine
  })

  it('a scan or a look, one of them and only one', async () => {
    const { lookUpId } = await officer.get('window', 'lookUp', byNumber())
    expect(await officer.ask('window', 'handOver', await handingOver(undefined))).toMatchObject({
      error: { kind: 'invalid', fields: [{ field: 'input', code: 'required' }] },
    })
    expect(await officer.ask('window', 'handOver', await handingOver(lookUpId, { input: '12' }))).toMatchObject({
      error: { kind: 'invalid', fields: [{ field: 'lookUpId', code: 'notWithInput' }] },
    })
  })

  describe('guessing', () => {
    const code = () => citizen.get('applications', 'getCollectionCode', { caseId, device: DEVICE })
    /** Twelve digits with a right check digit that are nobody's. */
    const guess = (n: number) => makeLocator(Buffer.from([9, 9, 9, 9, 9, 9, n]))
    const locked = (until: number) => ({ error: { kind: 'limited', code: 'scanFailures', facts: { until } } })

    it('ten wrong locators close digits and numbers to the officer for ten minutes, and to nobody else', async () => {
      const { locator, slots } = await code()
      for (let n = 0; n < mostFailures(); n += 1)
        expect((await officer.get('window', 'scan', { input: guess(n) })).verdict).toBe('unknown')
      const until = world.clock.now() + 10 * MINUTE
      const neighbour = await world.asStaff('windowOfficer')
      expect(await officer.ask('window', 'scan', { input: locator.digits })).toMatchObject(locked(until))
      expect(await officer.ask('window', 'lookUp', byNumber())).toMatchObject(locked(until))
      const said = await handingOver(undefined, { input: locator.digits })
      expect(await officer.ask('window', 'handOver', said)).toMatchObject(locked(until))
      // The code works all the time, and the other desks know nothing of it.
      expect((await officer.get('window', 'scan', { input: slots[0]?.digits ?? '' })).verdict).toBe('ready')
      expect((await neighbour.get('window', 'scan', { input: guess(1) })).verdict).toBe('unknown')
      expect(await neighbour.get('window', 'lookUp', byNumber())).toMatchObject({ verdict: 'ready' })

      world.clock.pass(10 * MINUTE)
      expect(await officer.get('window', 'lookUp', byNumber())).toMatchObject({ verdict: 'ready' })
    })

    it('a whole authority is closed much later: by a hundred, whoever made them; another authority knows nothing of it', async () => {
      const { locator } = await code()
      const most = settingAt('lookUpFailuresOfAuthority', world.clock.now())
      for (let n = 0; n < most; n += 1) {
        if (n % (mostFailures() - 1) === 0) officer = await world.asStaff('windowOfficer')
        expect((await officer.get('window', 'scan', { input: guess(n) })).verdict).toBe('unknown')
      }
      const until = world.clock.now() + 10 * MINUTE
      const neighbour = await world.asStaff('windowOfficer')
      expect(await neighbour.ask('window', 'scan', { input: locator.digits })).toMatchObject(locked(until))
      const elsewhere = await world.asStaff('windowOfficer', { authority: OTHER_AUTHORITY })
      expect((await elsewhere.get('window', 'scan', { input: guess(1) })).verdict).toBe('unknown')
      world.clock.pass(10 * MINUTE)
      expect(await neighbour.get('window', 'lookUp', byNumber())).toMatchObject({ verdict: 'ready' })
    })

    it('the supervisor sees it, once, with who and until when', async () => {
      for (let n = 0; n < mostFailures() + 5; n += 1) await officer.ask('window', 'scan', { input: guess(n) })
      const until = world.clock.now() + 10 * MINUTE
      expect(await openTasks()).toMatchObject([{ kind: 'lookUpLocked', at: world.clock.now(), until }])
      const supervisor = await world.asStaff('supervisor')
      const { items } = await supervisor.get('window', 'listTasks', { status: 'open' })
      expect(items.filter(({ at }) => at === world.clock.now())).toMatchObject([
        { kind: 'lookUpLocked', officerNo: expect.stringMatching(/^0\d+$/), until },
      ])
    })

    it('what is found counts as nothing; failures of every kind count together', async () => {
      const { locator } = await code()
      for (let n = 0; n < 30; n += 1) await officer.get('window', 'scan', { input: locator.digits })
      for (let n = 0; n < 3; n += 1) await officer.get('window', 'scan', { input: guess(n) })
      for (let n = 0; n < 3; n += 1)
        await officer.get('window', 'lookUp', byNumber({ citizenNumber: '11010519491231002X' }))
      for (let n = 0; n < 3; n += 1) await officer.get('window', 'lookUp', byCaseNo('20261126-AAAA-A'))
      expect(await officer.get('window', 'lookUp', byNumber())).toMatchObject({ verdict: 'ready' })
      const said = await handingOver(undefined, { input: guess(9) })
      expect(await officer.ask('window', 'handOver', said)).toMatchObject({ error: { code: 'codeNotValid' } })
      expect(await officer.ask('window', 'lookUp', byNumber())).toMatchObject({ error: { kind: 'limited' } })
    })

    it('nine mistakes in ten minutes are forgotten with them: a busy window is not closed by its typing', async () => {
      for (let round = 0; round < 3; round += 1) {
        for (let n = 0; n < mostFailures() - 1; n += 1) await officer.get('window', 'scan', { input: guess(n) })
        world.clock.pass(10 * MINUTE)
      }
      expect(await openTasks()).toEqual([])
    })

    it('sixty-four honest look-ups of one officer at the same moment: none is refused', async () => {
      const { locator } = await code()
      for (let n = 0; n < mostFailures() - 1; n += 1) await officer.get('window', 'scan', { input: guess(n) })
      const asked = Array.from({ length: 64 }, (_, n) =>
        n % 2 === 0
          ? officer.ask('window', 'lookUp', byNumber())
          : officer.ask('window', 'scan', { input: locator.digits }),
      )
      const verdicts = (await Promise.all(asked)).map((reply) => reply.ok && reply.value.verdict)
      expect(verdicts).toEqual(Array(64).fill('ready'))
    })

    it('two hundred guesses at the same moment: ten are told, no more, and the supervisor once', async () => {
      const asked = Array.from({ length: 200 }, (_, n) => officer.ask('window', 'scan', { input: guess(n % 256) }))
      const replies = await Promise.all(asked)
      expect(replies.filter(({ ok }) => ok)).toHaveLength(mostFailures())
      const refusals = replies.filter((reply) => !reply.ok && reply.error.code === 'scanFailures')
      expect(refusals).toHaveLength(200 - mostFailures())
      expect(await openTasks()).toHaveLength(1)
    })

    it('a right one among them is told only while the way is open', async () => {
      const { locator } = await code()
      const asked = Array.from({ length: 60 }, (_, n) =>
        officer.ask('window', 'scan', { input: n === 50 ? locator.digits : guess(n) }),
      )
      await Promise.all(asked)
      expect((await officer.ask('window', 'scan', { input: locator.digits })).ok).toBe(false)
    })
  })
})
