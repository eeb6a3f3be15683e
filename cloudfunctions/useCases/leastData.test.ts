import type { DeskCase } from '@resident-card/shared'
import { applyFor } from '../local/demo/journey'
import { newRequestId } from '../testing/world'
import { aWorld, AUTHORITY, COUNTY, PHONE } from '../testing/world'
import type { Citizen, World } from '../testing/world'

const DELIVERY = {
  recipient: 'Recipient',
  phone: '15400000009',
  region: COUNTY,
  regionName: 'county',
  address: 'street 12',
}
const notFound = { ok: false, error: { kind: 'notFound', code: 'notFound' } }

/** What of a case holds something, by name. */
const filledIn = (view: DeskCase): readonly string[] =>
  Object.entries(view)
    .filter(([, value]) => !(Array.isArray(value) && value.length === 0))
    .map(([key]) => key)
    .sort()

describe('a desk reads what its work needs', () => {
  let world: World
  let citizen: Citizen
  let caseId: string
  const open = async (desk: 'production' | 'carrier') =>
    (await world.desks())[desk].get('casework', 'openCase', { caseId })
  const apply = async (way: 'window' | 'mail') => {
    citizen = await world.asCitizen()
    const collection = way === 'mail' ? { way, ...DELIVERY } : { way }
    const said = { reason: 'damaged' as const, phone: PHONE, acceptingAuthority: AUTHORITY, collection }
    ;({ caseId } = await applyFor(citizen, said))
    await world.walk(citizen, caseId, ['pass', 'issue'])
  }
  beforeAll(async () => {
    world = await aWorld()
  })
  afterAll(() => world.close())

  it('production, of a card for the window: whose it is and where it goes, no phone, no photo, no words', async () => {
    await apply('window')
    const view = await open('production')
    expect(filledIn(view)).toEqual(
      [
        ...['acceptingAuthority', 'authority', 'caseId', 'caseNo', 'clock', 'clocks', 'collection', 'fee', 'held'],
        ...['history', 'holderName', 'hukouCounty', 'maskedNumber', 'mayDo', 'name', 'office', 'reason', 'service'],
        ...['stages', 'state', 'stateSince', 'submittedAt', 'version', 'yourTurn'],
      ].sort(),
    )
    expect(JSON.stringify(view)).not.toContain(PHONE)
    expect(view.history.map(({ note, photoId }) => note ?? photoId).filter(Boolean)).toEqual([])
    expect(view.mayDo).toEqual(['produce'])
  })

  it('production, of a card to be mailed: the label, with the phone of the address', async () => {
    await apply('mail')
    const view = await open('production')
    expect(view.delivery).toEqual(DELIVERY)
    expect(JSON.stringify(view)).not.toContain(PHONE)
  })

  it('the carrier reads nothing before the parcel is posted', async () => {
    await apply('mail')
    const { carrier } = await world.desks()
    expect(await carrier.ask('casework', 'openCase', { caseId })).toMatchObject(notFound)
    await world.walk(citizen, caseId, ['produce'])
    expect(await carrier.ask('casework', 'openCase', { caseId })).toMatchObject(notFound)
  })

  it('the carrier reads the parcel: the address, what is due, and not whose card it is', async () => {
    await apply('mail')
    await world.walk(citizen, caseId, ['produce', 'dispatch'])
    const view = await open('carrier')
    expect(filledIn(view)).toEqual(
      [
        ...['acceptingAuthority', 'authority', 'caseId', 'caseNo', 'collection', 'consignment', 'delivery', 'fee'],
        ...['held', 'mayDo', 'reason', 'service', 'state', 'stateSince', 'submittedAt', 'version', 'yourTurn'],
      ].sort(),
    )
    expect(view).toMatchObject({ delivery: DELIVERY, reason: 'damaged', mayDo: ['sign', 'fail'] })
    expect(JSON.stringify(view)).not.toContain(citizen.resident.facts.name)
  })

  it('not delivered, the parcel is the window’s again; the carrier’s own retry is still answered', async () => {
    await apply('mail')
    await world.walk(citizen, caseId, ['produce', 'dispatch'])
    const { carrier } = await world.desks()
    const failed = { caseId, version: (await open('carrier')).version, reason: 'nobodyThere' as const }
    const requestId = newRequestId(world)
    const first = await carrier.ask('casework', 'fail', failed, requestId)
    expect(first).toMatchObject({ ok: true, value: { state: 'dispatched' } })
    expect(await carrier.ask('casework', 'openCase', { caseId })).toMatchObject(notFound)
    expect(await carrier.ask('casework', 'fail', failed, requestId)).toEqual(first)
    expect(await carrier.ask('casework', 'fail', failed)).toMatchObject(notFound)
  })

  it('the carrier has nothing to do with what goes to a window', async () => {
    await apply('window')
    await world.walk(citizen, caseId, ['produce', 'dispatch'])
    const { carrier } = await world.desks()
    expect(await carrier.ask('casework', 'openCase', { caseId })).toMatchObject(notFound)
  })
})
