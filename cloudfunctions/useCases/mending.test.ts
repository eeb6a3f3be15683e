import { applyFor } from '../local/demo/journey'
import { livePhoto } from '../local/demo/pictures'
import { aWorld, AUTHORITY, COUNTY, newRequestId, OTHER_AUTHORITY, PHONE } from '../testing/world'
import type { Citizen, World } from '../testing/world'

const MAIL = {
  way: 'mail',
  recipient: 'R',
  phone: '15400000007',
  region: COUNTY,
  regionName: 'county',
  address: 'street 12, 3',
} as const

describe('returned, mended, changed, held', () => {
  let world: World
  let citizen: Citizen
  let caseId: string
  beforeAll(async () => {
    world = await aWorld()
  })
  afterAll(() => world.close())
  beforeEach(async () => {
    citizen = await world.asCitizen()
    caseId = (await applyFor(citizen, { reason: 'damaged', phone: PHONE, acceptingAuthority: AUTHORITY })).caseId
  })
  const mine = () => citizen.get('applications', 'getMyCase', { caseId })
  const newPhoto = async () =>
    (await citizen.get('applications', 'uploadPhoto', { contentBase64: livePhoto('new'), type: 'image/png' })).photoId

  it('the applicant reads reason, words and fields, and mends exactly those', async () => {
    await world.walk(citizen, caseId, ['return'])
    const returned = await mine()
    expect(returned).toMatchObject({
      state: 'returned',
      yourTurn: true,
      may: ['resubmit', 'withdraw'],
      mend: { reason: 'photoUnclear', note: 'hair over the brows', fields: ['photo'], office: { id: AUTHORITY } },
    })
    const target = { caseId, version: returned.version }
    const photoId = await newPhoto()
    expect(await citizen.ask('applications', 'resubmit', target)).toMatchObject({
      error: { kind: 'invalid', fields: [{ field: 'photo', code: 'required' }] },
    })
    expect(await citizen.ask('applications', 'resubmit', { ...target, photoId, phone: PHONE })).toMatchObject({
      error: { kind: 'invalid', fields: [{ field: 'phone', code: 'notAskedFor' }] },
    })
    const requestId = newRequestId(world)
    const first = await citizen.ask('applications', 'resubmit', { ...target, photoId }, requestId)
    expect(first).toMatchObject({ ok: true, value: { state: 'submitted', photoId, yourTurn: false } })
    // The reply got lost and is asked for again.
    expect(await citizen.ask('applications', 'resubmit', { ...target, photoId }, requestId)).toEqual(first)
    expect((await mine()).history.map(({ kind }) => kind)).toEqual(['submitted', 'returned', 'resubmitted'])
  })

  it('phone, office and way can be asked for together', async () => {
    const desks = await world.desks()
    const { version } = await desks.acceptingOfficer.get('casework', 'openCase', { caseId })
    const fields = ['phone', 'acceptingAuthority', 'collection'] as const
    await desks.acceptingOfficer.get('casework', 'return', {
      caseId,
      version,
      reason: 'wrongAuthority',
      note: 'nearer to you',
      fields: [...fields],
    })
    const view = await citizen.get('applications', 'resubmit', {
      caseId,
      version: (await mine()).version,
      phone: '15400000002',
      acceptingAuthority: OTHER_AUTHORITY,
      collection: MAIL,
    })
    const { way: _, ...delivery } = MAIL
    expect(view).toMatchObject({
      phone: '15400000002',
      authority: { id: OTHER_AUTHORITY },
      collection: 'mail',
      delivery,
    })
    // It has left the first office: there it is not found any more.
    expect(await desks.acceptingOfficer.ask('casework', 'openCase', { caseId })).toMatchObject({
      error: { kind: 'notFound' },
    })
  })

  it('the way of collection changes until dispatch, and addresses go with it', async () => {
    const byMail = await citizen.get('applications', 'changeCollection', { caseId, version: 1, collection: MAIL })
    expect(byMail).toMatchObject({ collection: 'mail', delivery: { address: MAIL.address }, version: 2 })
    const target = { caseId, version: 2, collection: { way: 'window' as const } }
    const back = await citizen.get('applications', 'changeCollection', target)
    expect([back.collection, back.delivery]).toEqual(['window', undefined])
    expect(await citizen.ask('applications', 'changeCollection', target)).toMatchObject({
      error: { kind: 'conflict', code: 'changedMeanwhile' },
    })
  })

  it('a stale screen of the desk is told so, and nothing happens', async () => {
    const { acceptingOfficer } = await world.desks()
    const { version } = await acceptingOfficer.get('casework', 'openCase', { caseId })
    await citizen.get('applications', 'changeCollection', { caseId, version: 1, collection: MAIL })
    expect(await acceptingOfficer.ask('casework', 'pass', { caseId, version })).toMatchObject({
      error: { kind: 'conflict', code: 'changedMeanwhile' },
    })
    expect((await mine()).state).toBe('submitted')
  })

  it('a hold shows the applicant nothing: state, clocks, timeline, buttons, version and messages are as before', async () => {
    const before = await mine()
    const messages = await citizen.get('applications', 'listMessages', {})
    world.clock.pass(60_000)
    await world.walk(citizen, caseId, ['hold'])
    expect(await mine()).toEqual(before)
    expect((await citizen.get('applications', 'listMyCases', {})).items[0]?.stateSince).toBe(before.stateSince)
    expect(await citizen.get('applications', 'listMessages', {})).toEqual(messages)
    const { countyReviewer } = await world.desks()
    const desk = await countyReviewer.get('casework', 'openCase', { caseId })
    expect(desk).toMatchObject({ state: 'onHold', held: true, mayDo: ['refuse', 'release', 'extend'] })
    expect(desk.history.at(-1)).toMatchObject({ kind: 'held', note: 'hair over the brows' })
    await countyReviewer.get('casework', 'release', { caseId, version: desk.version })
    expect(await mine()).toEqual(before)
  })

  it.each([
    ['return', { reason: 'other', note: 'call 154 0000 0001 or 13912345678', fields: ['photo'] }, 'note'],
    ['hold', { suspicion: 'looks like 11010519491231002X' }, 'suspicion'],
  ] as const)('%s: words that hold a number of a person are sent back to the officer', async (command, said, field) => {
    const { acceptingOfficer } = await world.desks()
    const { version } = await acceptingOfficer.get('casework', 'openCase', { caseId })
    const input = { caseId, version, ...said } as never
    expect(await acceptingOfficer.ask('casework', command, input)).toMatchObject({
      error: { kind: 'invalid', fields: [{ field, code: 'personalNumber' }] },
    })
  })

  it.each([
    ['pass', []],
    ['issue', ['pass']],
  ] as const)('%s reads the registry again: a name changed meanwhile stops it', async (command, steps) => {
    await world.walk(citizen, caseId, steps)
    const desks = await world.desks()
    const desk = command === 'pass' ? desks.acceptingOfficer : desks.countyReviewer
    const registry = world.deps.registry as { findByKey: typeof world.deps.registry.findByKey }
    const real = registry.findByKey
    registry.findByKey = async (key) => {
      const person = await real(key)
      return person && { ...person, changedSinceCard: ['name'] }
    }
    try {
      const opened = await desk.get('casework', 'openCase', { caseId })
      expect(opened.eligibility?.admitted).toBe(false)
      expect(opened.comparisons.find(({ field }) => field === 'changedSinceCard')).toMatchObject({
        registered: 'name',
        differs: true,
        clause: 'GZ-12e',
      })
      expect(await desk.ask('casework', command, { caseId, version: opened.version })).toMatchObject({
        error: { kind: 'refused', code: 'cardCarriesHukouDetails', clause: 'GZ-12e' },
      })
    } finally {
      registry.findByKey = real
    }
    const opened = await desk.get('casework', 'openCase', { caseId })
    expect((await desk.ask('casework', command, { caseId, version: opened.version })).ok).toBe(true)
  })
})
