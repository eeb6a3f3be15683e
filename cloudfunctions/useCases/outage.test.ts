import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteStore } from '../adapters/sqlite/openSqliteStore'
import { applyFor, DEVICE } from '../local/demo/journey'
import { livePhoto, signaturePicture } from '../local/demo/pictures'
import { faultyStore } from '../testing/faultyStore'
import type { Fault, FaultyStore } from '../testing/faultyStore'
import { aWorld, AUTHORITY, newRequestId, PHONE } from '../testing/world'
import type { Citizen, World } from '../testing/world'

/** The store's line goes down while a command is saved; the phone asks again with the same request id. */
describe('the store goes down', () => {
  let folder: string
  let store: FaultyStore
  let world: World
  let citizen: Citizen
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'outage-'))
    store = faultyStore(openSqliteStore({ file: join(folder, 'store.db') }))
    world = await aWorld({ store })
  })
  afterAll(async () => {
    await world.close()
    rmSync(folder, { recursive: true, force: true })
  })
  beforeEach(async () => {
    citizen = await world.asCitizen()
  })
  const unavailable = { ok: false, error: { kind: 'unavailable', traceId: expect.any(String) } }
  const FAULTS: readonly Fault[] = ['beforeWriting', 'afterWriting']

  it.each(FAULTS)('%s a submission: try again, and there is one case', async (fault) => {
    const photo = { contentBase64: livePhoto('a'), type: 'image/png' as const }
    const said = {
      reason: 'lost' as const,
      ...(await citizen.get('applications', 'uploadPhoto', photo)),
      phone: PHONE,
      acceptingAuthority: AUTHORITY,
      collection: { way: 'window' as const },
      channel: 'h5' as const,
    }
    const requestId = newRequestId(world)
    store.failNext('applications', fault)
    expect(await citizen.ask('applications', 'submitApplication', said, requestId)).toMatchObject(unavailable)
    const again = await citizen.ask('applications', 'submitApplication', said, requestId)
    expect(again.ok).toBe(true)
    expect((await citizen.get('applications', 'listMyCases', {})).items).toHaveLength(1)
    // Whatever was left undone, the timer does.
    await world.asTimer().get('deadlines', 'run', {})
    expect((await world.deps.registry.findByKey(citizen.key))?.card?.status).toBe('lost')
    expect((await citizen.get('applications', 'listMessages', {})).items).toHaveLength(1)
  })

  it.each(FAULTS)('%s a hand-over: try again, and it was handed over once', async (fault) => {
    const { caseId } = await applyFor(citizen, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })
    await world.walk(citizen, caseId, ['pass', 'issue', 'produce', 'dispatch', 'receive'])
    const { windowOfficer } = await world.desks()
    const { slots } = await citizen.get('applications', 'getCollectionCode', { caseId, device: DEVICE })
    const input = slots[0]?.digits ?? ''
    const verdict = await windowOfficer.get('window', 'scan', { input })
    const said = {
      caseId,
      version: verdict.case?.version ?? 0,
      input,
      checks: ['faceMatchesNewCard' as const, 'cardAndChipRight' as const],
      collector: 'holder' as const,
      oldCard: 'notApplicable' as const,
      feePaid: true,
      signatureBase64: signaturePicture(),
    }
    const requestId = newRequestId(world)
    store.failNext('applications', fault)
    expect(await windowOfficer.ask('window', 'handOver', said, requestId)).toMatchObject(unavailable)
    expect(await windowOfficer.ask('window', 'handOver', said, requestId)).toMatchObject({
      ok: true,
      value: { caseId, at: world.clock.now() },
    })
    // Answered is entered: nobody's balance waits for the timer.
    const { items: lines } = await windowOfficer.get('window', 'listLedger', {})
    expect(lines.filter((line) => line.caseId === caseId && line.movement === 'handedOver')).toHaveLength(1)
    await world.asTimer().get('deadlines', 'run', {})
    const view = await citizen.get('applications', 'getMyCase', { caseId })
    expect(view.history.filter(({ kind }) => kind === 'handedOver')).toHaveLength(1)
    expect((await world.deps.registry.findByKey(citizen.key))?.card).toMatchObject({ cardId: caseId, status: 'valid' })
  })

  it('where the access log can not be written, a desk is shown nothing', async () => {
    const { caseId } = await applyFor(citizen, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })
    const { acceptingOfficer } = await world.desks()
    store.failNext('accessLog', 'beforeWriting')
    expect(await acceptingOfficer.ask('casework', 'openCase', { caseId })).toMatchObject(unavailable)
    store.failNext('listLog', 'beforeWriting')
    expect(await acceptingOfficer.ask('casework', 'listQueue', { queue: 'verify' })).toMatchObject(unavailable)
  })
})
