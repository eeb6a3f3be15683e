import { aWorld, AUTHORITY, PHONE } from '../testing/world'
import type { World } from '../testing/world'
import { applyFor } from '../local/demo/journey'

describe('the main job, from binding a name to the card in hand', () => {
  let world: World
  beforeAll(async () => {
    world = await aWorld()
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
    ])
    const card = (await world.deps.registry.findByKey(citizen.key))?.card
    expect(card).toMatchObject({ status: 'valid', issuedOn: '2026-11-26', cardId: caseId })
    const { items } = await citizen.get('applications', 'listMessages', {})
    expect(items.map(({ code }) => code).sort()).toEqual(
      ['submitted', 'accepted', 'issued', 'dispatched', 'ready', 'collected'].sort(),
    )
  })
})
