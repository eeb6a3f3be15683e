import { applyFor } from '../local/demo/journey'
import { livePhoto } from '../local/demo/pictures'
import { aWorld, AUTHORITY, newRequestId, PHONE } from '../testing/world'
import type { Citizen, World } from '../testing/world'
import type { Wish } from '../adapters/synthetic/resident'
import { plainDate } from '@resident-card/shared'

describe('binding, eligibility and submission', () => {
  let world: World
  beforeAll(async () => {
    world = await aWorld()
  })
  afterAll(() => world.close())

  const photoOf = async (citizen: Citizen): Promise<string> =>
    (await citizen.get('applications', 'uploadPhoto', { contentBase64: livePhoto('a'), type: 'image/png' })).photoId
  const said = (photoId: string, changes: object = {}) => ({
    reason: 'lost' as const,
    photoId,
    phone: PHONE,
    acceptingAuthority: AUTHORITY as string,
    collection: { way: 'window' as const },
    channel: 'h5' as const,
    ...changes,
  })

  describe('a real name', () => {
    it('is bound by name and number, once; the same again is the same', async () => {
      const citizen = await world.asCitizen({ unbound: true })
      const { name, citizenNumber } = citizen.resident.facts
      expect(await citizen.get('applications', 'getSession', {})).toMatchObject({ bound: false, role: 'citizen' })
      const bound = await citizen.get('applications', 'bindPerson', { name, citizenNumber })
      expect(bound).toMatchObject({ bound: true, name, maskedNumber: expect.stringMatching(/^5201\*{10}\d{3}[\dX]$/) })
      expect(await citizen.get('applications', 'bindPerson', { name, citizenNumber })).toMatchObject({ bound: true })
      const other = await world.asCitizen()
      const { facts } = other.resident
      const again = { name: facts.name, citizenNumber: facts.citizenNumber }
      expect(await citizen.ask('applications', 'bindPerson', again)).toMatchObject({ error: { code: 'alreadyBound' } })
    })

    it('wrong five times on a day: the sixth waits for tomorrow, even when right', async () => {
      const citizen = await world.asCitizen({ unbound: true })
      const { name, citizenNumber } = citizen.resident.facts
      const wrong = { name: `${name}x`, citizenNumber }
      for (const triesLeft of [4, 3, 2, 1, 0])
        expect(await citizen.ask('applications', 'bindPerson', wrong)).toMatchObject({
          error: { kind: 'refused', code: 'notConfirmed', facts: { triesLeft } },
        })
      const right = { name, citizenNumber }
      const midnight = Date.parse('2026-11-27T00:00:00+08:00')
      expect(await citizen.ask('applications', 'bindPerson', right)).toMatchObject({
        error: { kind: 'limited', code: 'bindTries', facts: { until: midnight } },
      })
      const now = world.clock.now()
      world.clock.pass(midnight - now)
      expect((await citizen.ask('applications', 'bindPerson', right)).ok).toBe(true)
      world.clock.set(now)
    })

    it('many wrong tries at once are still five', async () => {
      const citizen = await world.asCitizen({ unbound: true })
      const { name, citizenNumber } = citizen.resident.facts
      const wrong = { name: `${name}x`, citizenNumber }
      const replies = await Promise.all(
        Array.from({ length: 9 }, () => citizen.ask('applications', 'bindPerson', wrong)),
      )
      const codes = replies.map((reply) => (reply.ok ? 'ok' : reply.error.code)).sort()
      expect(codes).toEqual([...Array(4).fill('bindTries'), ...Array(5).fill('notConfirmed')])
    })

    it('walks the offices page by page; a place nobody gave, or of another search, is refused and not an end', async () => {
      const citizen = await world.asCitizen({ unbound: true })
      const search = (input: object) => citizen.ask('applications', 'searchAuthorities', input)
      const first = await citizen.get('applications', 'searchAuthorities', {})
      const { next = '', total } = first
      const met = new Set(first.items.map(({ id }) => id))
      for (let after: string | undefined = next; after !== undefined;) {
        const page: { items: { id: string }[]; next?: string | undefined } = await citizen.get(
          'applications',
          'searchAuthorities',
          { after },
        )
        page.items.forEach(({ id }) => met.add(id))
        after = page.next
      }
      expect(met.size).toBe(total)
      const malformed = { error: { code: 'malformed', fields: [{ field: 'after', code: 'format' }] } }
      expect(await search({ after: '529999999' })).toMatchObject(malformed)
      expect(await search({ after: next, query: 'nmq' })).toMatchObject(malformed)
    })

    it('is needed before eligibility, not before offices', async () => {
      const citizen = await world.asCitizen({ unbound: true })
      expect(await citizen.ask('applications', 'assessEligibility', {})).toMatchObject({ error: { code: 'notBound' } })
      const offices = await citizen.get('applications', 'searchAuthorities', { query: 'nmq' })
      expect(offices.items.length).toBeGreaterThan(0)
      expect((await citizen.get('applications', 'listRegions', {})).prefectures).toHaveLength(9)
    })
  })

  const REFUSED: readonly (readonly [string, Wish, string, string])[] = [
    ['a card of 1200 days ago', { cardIssuedDaysAgo: 1200 }, 'fingerprintsWithinTwoYears', 'GZ-2'],
    ['never had a card', { cardIssuedDaysAgo: 'none' }, 'notFirstCard', 'GZ-12a'],
    ['name changed since', { changedSinceCard: ['name'] }, 'cardCarriesHukouDetails', 'GZ-12e'],
    ['fifteen years old', { birthDate: plainDate('2011-06-01') }, 'sixteenOrOver', 'LAW-7'],
  ]
  it.each(REFUSED)('%s: refused on submission too', async (_name, wish, code, clause) => {
    const citizen = await world.asCitizen(wish)
    const view = await citizen.get('applications', 'assessEligibility', { reason: 'lost' })
    expect(view.admitted).toBe(false)
    expect(view.hukouStation?.county.code).toBe('520102')
    const reply = await citizen.ask('applications', 'submitApplication', said(await photoOf(citizen)))
    expect(reply).toMatchObject({ ok: false, error: { kind: 'refused', code, clause } })
    expect((await citizen.get('applications', 'listMyCases', {})).items).toEqual([])
    expect((await world.deps.registry.findByKey(citizen.key))?.card?.status ?? 'valid').toBe('valid')
  })

  it("somebody else's photo is not one's own", async () => {
    const [citizen, other] = [await world.asCitizen(), await world.asCitizen()]
    const photoId = await photoOf(other)
    expect(await citizen.ask('applications', 'submitApplication', said(photoId))).toMatchObject({
      error: { kind: 'invalid', fields: [{ field: 'photoId', code: 'notFound' }] },
    })
    expect(await citizen.ask('applications', 'getPhoto', { photoId })).toMatchObject({ error: { kind: 'notFound' } })
    expect((await other.get('applications', 'getPhoto', { photoId })).type).toBe('image/jpeg')
  })

  it.each(['520102001', '999999999'])('office %s takes no applications', async (acceptingAuthority) => {
    const citizen = await world.asCitizen()
    const reply = await citizen.ask(
      'applications',
      'submitApplication',
      said(await photoOf(citizen), { acceptingAuthority }),
    )
    expect(reply).toMatchObject({
      error: { kind: 'invalid', fields: [{ field: 'acceptingAuthority', code: 'notAccepting' }] },
    })
  })

  it.each([
    ['a PNG said to be a JPEG', livePhoto('b'), 'image/jpeg' as const, 'photoType'],
    ['no picture at all', Buffer.alloc(2000, 7).toString('base64'), 'image/png' as const, 'photoType'],
  ])('%s is refused', async (_name, contentBase64, type, code) => {
    const citizen = await world.asCitizen()
    expect(await citizen.ask('applications', 'uploadPhoto', { contentBase64, type })).toMatchObject({
      error: { kind: 'refused', code },
    })
  })

  it('the same request with another body is a conflict', async () => {
    const citizen = await world.asCitizen()
    const photoId = await photoOf(citizen)
    const requestId = newRequestId(world)
    const first = await citizen.ask('applications', 'submitApplication', said(photoId), requestId)
    expect(await citizen.ask('applications', 'submitApplication', said(photoId), requestId)).toEqual(first)
    const other = said(photoId, { phone: '15400000099' })
    expect(await citizen.ask('applications', 'submitApplication', other, requestId)).toMatchObject({
      error: { kind: 'conflict', code: 'requestReused' },
    })
  })

  it('the same request while the first is still being answered gets the same reply', async () => {
    const citizen = await world.asCitizen()
    const photoId = await photoOf(citizen)
    const requestId = newRequestId(world)
    const submitted = () => citizen.ask('applications', 'submitApplication', said(photoId), requestId)
    const { registry } = world.deps
    let first: unknown
    // The registry answers the second slowly: it looked for the first before that one was kept, and judges after.
    const slow = jest.spyOn(registry, 'findByKey').mockImplementationOnce(async (key) => {
      first = await submitted()
      return registry.findByKey(key)
    })
    const second = await submitted()
    slow.mockRestore()
    expect(first).toMatchObject({ ok: true })
    expect(second).toEqual(first)
  })

  it('a damaged card stays in force, a lost one does not; withdrawing revives nothing', async () => {
    const [lost, damaged] = [await world.asCitizen(), await world.asCitizen()]
    const { caseId } = await applyFor(lost, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })
    await applyFor(damaged, { reason: 'damaged', phone: PHONE, acceptingAuthority: AUTHORITY })
    const status = async (citizen: Citizen) => (await world.deps.registry.findByKey(citizen.key))?.card?.status
    expect([await status(lost), await status(damaged)]).toEqual(['lost', 'valid'])
    await lost.get('applications', 'withdraw', { caseId, version: 1 })
    expect(await status(lost)).toBe('lost')
    // Closed: the way is free for the next one.
    const view = await lost.get('applications', 'assessEligibility', { reason: 'lost' })
    expect([view.admitted, view.openCase]).toEqual([true, undefined])
    await applyFor(lost, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })
  })
})
