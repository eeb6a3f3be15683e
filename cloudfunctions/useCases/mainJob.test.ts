import { describeOnStores } from '../testing/onStores'
import { aWorld, AUTHORITY, COUNTY, PHONE } from '../testing/world'
import type { World } from '../testing/world'
import { applyFor } from '../local/demo/journey'
import { livePhoto } from '../local/demo/pictures'

describeOnStores('the main job, from binding a name to the card in hand', (makeStore) => {
  let world: World
  beforeAll(async () => {
    const store = await makeStore()
    world = await aWorld(store === undefined ? {} : { store })
  })
  afterAll(() => world.close())

  it('a lost card, collected at the window', async () => {
    const citizen = await world.asCitizen()
    const eligibility = await citizen.get('applications', 'assessEligibility', { reason: 'lost' })
    expect(eligibility).toMatchObject({ admitted: true, refusals: [], card: { status: 'valid' } })

    const { caseId } = await applyFor(citizen, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })
    expect((await world.deps.registry.findByKey(citizen.key))?.card?.status).toBe('lost')

    await world.walk(citizen, caseId, ['pass', 'issue', 'produce', 'dispatch', 'receive', 'handOver'])
    const view = await citizen.get('applications', 'getMyCase', { caseId })
    expect(view).toMatchObject({
      state: 'collected',
      oldCard: 'notApplicable',
      fee: { fen: 4000, paidOn: '2026-11-26' },
    })
    expect(view.history.map(({ kind }) => kind)).toEqual([
      'submitted',
      'passed',
      'issued',
      'produced',
      'dispatched',
      'received',
      'handedOver',
      // Of the same moment here: the scan before it.
      'windowSaw',
    ])
    const card = (await world.deps.registry.findByKey(citizen.key))?.card
    expect(card).toMatchObject({ status: 'valid', issuedOn: '2026-11-26', cardId: caseId })
    const { items } = await citizen.get('applications', 'listMessages', {})
    expect(items.map(({ code }) => code).sort()).toEqual(
      ['submitted', 'accepted', 'issued', 'dispatched', 'ready', 'collected'].sort(),
    )
  })

  it('a damaged card, returned once, sent home by mail and signed for', async () => {
    const citizen = await world.asCitizen()
    const collection = {
      way: 'mail' as const,
      recipient: 'R',
      phone: PHONE,
      region: COUNTY,
      regionName: 'county',
      address: 'street 12',
    }
    const { caseId } = await applyFor(citizen, {
      reason: 'damaged',
      phone: PHONE,
      acceptingAuthority: AUTHORITY,
      collection,
    })
    await world.walk(citizen, caseId, ['return'])
    const { version } = await citizen.get('applications', 'getMyCase', { caseId })
    const photo = { contentBase64: livePhoto('again'), type: 'image/png' as const }
    const { photoId } = await citizen.get('applications', 'uploadPhoto', photo)
    await citizen.get('applications', 'resubmit', { caseId, version, photoId })
    await world.walk(citizen, caseId, ['pass', 'issue', 'produce', 'dispatch'])

    const { carrier } = await world.desks()
    const { items } = await carrier.get('casework', 'listQueue', { queue: 'deliver' })
    const row = items.find((item) => item.caseId === caseId)
    await carrier.get('casework', 'sign', { caseId, version: row?.version ?? 0 })
    const view = await citizen.get('applications', 'getMyCase', { caseId })
    // By mail nobody has said yet that the old card came back: it stays an open point (LAW-11).
    expect(view).toMatchObject({ state: 'delivered', oldCard: 'open', fee: { paidOn: '2026-11-26' }, may: [] })
    expect(view.stages.map(({ stage, status }) => `${stage} ${status}`)).toEqual([
      'submit done',
      'verify done',
      'issue done',
      'produce done',
      'distribute done',
      'deliver done',
    ])
    expect((await world.deps.registry.findByKey(citizen.key))?.card).toMatchObject({ cardId: caseId, status: 'valid' })
  })
})
