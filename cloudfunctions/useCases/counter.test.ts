import { plainDate } from '@resident-card/shared'
import type { PlainDate } from '@resident-card/shared'
import { PEOPLE } from '../adapters/synthetic/tables'
import type { PersonFacts } from '../adapters/synthetic/tables'
import type { Asking } from '../local/demo/ask'
import { applyFor, DEVICE } from '../local/demo/journey'
import { signaturePicture } from '../local/demo/pictures'
import { newId } from '../sealing/newId'
import { seal } from '../sealing/seal'
import { unseal } from '../sealing/unseal'
import { chinaTime } from '../testing/settableClock'
import { aWorld, AUTHORITY, OTHER_AUTHORITY, PHONE } from '../testing/world'
import type { Citizen, World } from '../testing/world'

const MINUTE = 60_000
const IN_BOX = ['pass', 'issue', 'produce', 'dispatch', 'receive'] as const

// What the officer is told to look at, and what the holder learns of it.
describe('one card and who stands at the counter', () => {
  let world: World
  let officer: Asking
  let citizen: Citizen
  let caseId: string
  beforeEach(async () => {
    world = await aWorld({ start: chinaTime('2026-11-26', '10:00') })
    officer = (await world.desks()).windowOfficer
    citizen = await world.asCitizen()
    const applied = await applyFor(citizen, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })
    caseId = applied.caseId
    await world.walk(citizen, caseId, IN_BOX)
  })
  afterEach(() => world.close())

  const digits = async (device = DEVICE) => {
    const { slots } = await citizen.get('applications', 'getCollectionCode', { caseId, device })
    return slots[0]?.digits ?? ''
  }
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
  const handOver = async (changes: object = {}) =>
    officer.ask('window', 'handOver', await handingOver(await digits(), changes))
  const history = async () => (await citizen.get('applications', 'getMyCase', { caseId })).history

  /** A guardian applied at the counter: the registry's birth date is what counts here. */
  const bornOn = async (birthDate: PlainDate) => {
    const people = world.deps.store.table(PEOPLE)
    const record = await people.get(citizen.key)
    if (record === undefined) throw new Error('nobody')
    const place = { table: PEOPLE.name, id: record._id, field: 'personal' }
    const facts = { ...unseal<PersonFacts>(world.deps.keys, place, record.personal), birthDate }
    await people.update(record._id, record.version, { set: { personal: seal(world.deps, place, facts) } })
  }

  describe('who may be given it', () => {
    it.each([
      ['a child', '2014-05-05', ['holder', 'guardian'], undefined],
      ['sixteen today', '2010-11-26', ['holder'], 'notACollector'],
      ['a grown-up', '1980-05-05', ['holder'], 'notACollector'],
    ] as const)("%s's guardian", async (_who, birthDate, collectors, refusal) => {
      await bornOn(plainDate(birthDate))
      const { case: seen } = await officer.get('window', 'scan', { input: await digits() })
      expect(seen?.collectors).toEqual(collectors)
      const said = await handOver({ collector: 'guardian' })
      if (refusal === undefined) expect(said.ok).toBe(true)
      else expect(said).toMatchObject({ error: { kind: 'refused', code: refusal, clause: 'OFFICE-COLLECTOR' } })
      expect((await citizen.get('applications', 'getMyCase', { caseId })).state).toBe(said.ok ? 'collected' : 'ready')
    })
  })

  describe("past GZ-9's last day", () => {
    it('on the day itself as always; the day after it is marked, and given with words that name who decided', async () => {
      world.clock.set(chinaTime('2027-01-08', '16:59'))
      expect((await officer.get('window', 'scan', { input: await digits() })).case?.pastLimit).toBe(false)
      world.clock.set(chinaTime('2027-01-09', '10:00'))
      const verdict = await officer.get('window', 'scan', { input: await digits() })
      expect(verdict).toMatchObject({ verdict: 'ready', case: { pastLimit: true, collectBy: '2027-01-08' } })
      expect(await handOver()).toMatchObject({
        error: { kind: 'refused', code: 'pastLimit', clause: 'OFFICE-COLLECT-LATE' },
      })
      expect(await handOver({ late: 'call 13800138000' })).toMatchObject({
        error: { kind: 'invalid', fields: [{ field: 'late', code: 'personalNumber' }] },
      })
      expect((await handOver({ late: 'was in hospital' })).ok).toBe(true)
      const entry = (await history()).find(({ kind }) => kind === 'handedOver')
      expect(entry).toMatchObject({ note: 'was in hospital', office: { id: AUTHORITY } })
      expect(entry?.officerNo).toMatch(/^0\d+$/)
    })

    it('in time no words are needed, and none are kept', async () => {
      expect((await handOver({ late: 'just in case' })).ok).toBe(true)
      expect((await history()).find(({ kind }) => kind === 'handedOver')?.note).toBeUndefined()
    })
  })

  describe('a code that was passed on', () => {
    it('a live code relayed to a stranger is ready, but only a face that fits the new card takes it home', async () => {
      const relayed = await digits()
      expect((await officer.get('window', 'scan', { input: relayed })).verdict).toBe('ready')
      const said = await handingOver(relayed, { checks: ['cardAndChipRight'] })
      expect(await officer.ask('window', 'handOver', said)).toMatchObject({
        error: { kind: 'refused', code: 'checksMissing', clause: 'GZ-9' },
      })
      expect((await citizen.get('applications', 'getMyCase', { caseId })).state).toBe('ready')
    })

    it('fetched by another phone than the one before: the officer is told to look twice, the holder that it was', async () => {
      const own = await digits()
      expect((await officer.get('window', 'scan', { input: own })).case?.otherDevice).toBe(false)
      const strange = newId(world.deps.random)
      const input = await digits(strange)
      expect((await officer.get('window', 'scan', { input })).case?.otherDevice).toBe(true)
      const { items } = await citizen.get('applications', 'listMessages', {})
      expect(items.filter(({ code }) => code === 'codeOtherDevice')).toHaveLength(1)
    })

    it('a screenshot two minutes old is refused', async () => {
      const screenshot = await digits()
      world.clock.pass(2 * MINUTE)
      expect(await officer.get('window', 'scan', { input: screenshot })).toMatchObject({ verdict: 'expired' })
    })
  })

  describe('what the window saw, as its holder reads it', () => {
    it('each look at once: when, where, by which number; no name', async () => {
      const received = (await history()).length
      world.clock.pass(MINUTE)
      await officer.get('window', 'scan', { input: await digits() })
      const [last, ...more] = (await history()).slice(received)
      expect(more).toEqual([])
      expect(last).toEqual({
        kind: 'windowSaw',
        at: world.clock.now(),
        office: { id: AUTHORITY, name: expect.any(String) },
        officerNo: expect.stringMatching(/^0\d+$/),
        byHolder: false,
        reason: 'scan',
      })
    })

    it('twelve digits read out are told apart from a code', async () => {
      const { locator } = await citizen.get('applications', 'getCollectionCode', { caseId, device: DEVICE })
      await officer.get('window', 'scan', { input: locator.digits })
      expect((await history()).find(({ kind }) => kind === 'windowSaw')).toMatchObject({ reason: 'digits' })
    })

    it('a scan at the wrong window too', async () => {
      const elsewhere = await world.asStaff('windowOfficer', { authority: OTHER_AUTHORITY })
      await elsewhere.get('window', 'scan', { input: await digits() })
      expect((await history()).filter(({ kind }) => kind === 'windowSaw')).toMatchObject([
        { office: { id: OTHER_AUTHORITY }, reason: 'scan' },
      ])
    })

    it('the newest twenty, in order among what happened', async () => {
      for (let looks = 0; looks < 25; looks += 1) {
        world.clock.pass(MINUTE)
        await officer.get('window', 'scan', { input: await digits() })
      }
      world.clock.pass(1)
      await handOver()
      const all = await history()
      const seen = all.filter(({ kind }) => kind === 'windowSaw')
      expect(seen).toHaveLength(20)
      expect(seen.at(-1)?.at).toBe(world.clock.now() - 1)
      expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).sort((a, b) => a - b))
      expect(all.at(-1)?.kind).toBe('handedOver')
    })

    it('nothing of what other desks look at: it would betray a hold', async () => {
      const held = await world.asCitizen()
      const applied = await applyFor(held, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })
      await world.walk(held, applied.caseId, ['hold'])
      const { acceptingOfficer, countyReviewer } = await world.desks()
      await acceptingOfficer.get('casework', 'openCase', { caseId: applied.caseId })
      await countyReviewer.get('casework', 'openCase', { caseId: applied.caseId })
      const view = await held.get('applications', 'getMyCase', { caseId: applied.caseId })
      expect(view.history.map(({ kind }) => kind)).toEqual(['submitted'])
    })
  })
})
