import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { addStaff } from '../local/demo/addStaff'
import { askingAs } from '../local/demo/ask'
import { applyFor, DEVICE } from '../local/demo/journey'
import { livePhoto, signaturePicture } from '../local/demo/pictures'
import { ledger } from '../records/ledger'
import { openConnections } from '../testing/connections'
import { describeOnStores } from '../testing/onStores'
import { patient } from '../testing/patient'
import { aWorld, AUTHORITY, newRequestId, PATIENCE_MS, PHONE } from '../testing/world'
import type { World } from '../testing/world'

const filesKept = async ({ folder }: World): Promise<number> =>
  (await readdir(join(folder, 'files'), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
    .length

const FIFTY = Array.from({ length: 50 }, (_, at) => at)

// What must come out once, however many ask at the same moment.
describeOnStores('50 at once', (makeStore) => {
  let world: World
  beforeAll(async () => {
    const store = await makeStore()
    world = await aWorld(store === undefined ? {} : { store })
  })
  afterAll(() => world.close())

  const submission = async (citizen: Awaited<ReturnType<World['asCitizen']>>) => {
    const photo = { contentBase64: livePhoto('photo'), type: 'image/png' as const }
    const { photoId } = await citizen.get('applications', 'uploadPhoto', photo)
    return {
      reason: 'lost' as const,
      photoId,
      phone: PHONE,
      acceptingAuthority: AUTHORITY,
      collection: { way: 'window' as const },
      channel: 'h5' as const,
    }
  }

  it('submitting, each with a request of its own: one case, and the others are told which', async () => {
    const citizen = await world.asCitizen()
    const said = await submission(citizen)
    const replies = await Promise.all(FIFTY.map(() => patient(citizen).ask('applications', 'submitApplication', said)))
    const won = replies.flatMap((reply) => (reply.ok ? [reply.value] : []))
    expect(won).toHaveLength(1)
    const lost = replies.flatMap((reply) => (reply.ok ? [] : [reply.error]))
    expect(lost).toHaveLength(49)
    for (const error of lost)
      expect(error).toMatchObject({
        kind: 'refused',
        code: 'openApplicationExists',
        facts: { caseId: won[0]?.caseId ?? '', caseNo: won[0]?.caseNo ?? '' },
      })
    expect((await citizen.get('applications', 'listMyCases', {})).items).toHaveLength(1)
  })

  it('the same submission repeated: one case, and everyone gets the same reply', async () => {
    const citizen = await world.asCitizen()
    const said = await submission(citizen)
    const requestId = newRequestId(world)
    const replies = await Promise.all(
      FIFTY.map(() => patient(citizen).ask('applications', 'submitApplication', said, requestId)),
    )
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1)
    expect(replies[0]?.ok).toBe(true)
    expect((await citizen.get('applications', 'listMyCases', {})).items).toHaveLength(1)
  })

  it('handing over: once, and the others learn when and where', async () => {
    const citizen = await world.asCitizen()
    const { caseId } = await applyFor(citizen, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })
    await world.walk(citizen, caseId, ['pass', 'issue', 'produce', 'dispatch', 'receive'])
    const { slots } = await citizen.get('applications', 'getCollectionCode', { caseId, device: DEVICE })
    const input = slots[0]?.digits ?? ''
    const officers = [
      patient(await world.asStaff('windowOfficer')),
      patient(await world.asStaff('windowOfficer')),
    ] as const
    const verdict = await officers[0].get('window', 'scan', { input })
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
    const replies = await Promise.all(FIFTY.map((at) => officers[at % 2 === 0 ? 0 : 1].ask('window', 'handOver', said)))
    expect(replies.filter((reply) => reply.ok)).toHaveLength(1)
    const lost = replies.flatMap((reply) => (reply.ok ? [] : [reply.error]))
    expect(lost).toHaveLength(49)
    const [office] = (await world.deps.reference.authorities()).filter(({ id }) => id === AUTHORITY)
    for (const error of lost)
      expect(error).toMatchObject({
        kind: 'state',
        code: 'alreadyCollected',
        facts: { at: world.clock.now(), where: office?.name ?? '' },
      })
    const view = await citizen.get('applications', 'getMyCase', { caseId })
    expect(view.history.filter(({ kind }) => kind === 'handedOver')).toHaveLength(1)
  })

  it('500 times over 20 connections: once, 499 are told where, and nothing is left of them', async () => {
    const citizen = await world.asCitizen()
    const { caseId } = await applyFor(citizen, { reason: 'damaged', phone: PHONE, acceptingAuthority: AUTHORITY })
    await world.walk(citizen, caseId, ['pass', 'issue', 'produce', 'dispatch', 'receive'])
    const { slots } = await citizen.get('applications', 'getCollectionCode', { caseId, device: DEVICE })
    const input = slots[0]?.digits ?? ''
    const { windowOfficer } = await world.desks()
    const verdict = await windowOfficer.get('window', 'scan', { input })
    const said = {
      caseId,
      version: verdict.case?.version ?? 0,
      input,
      checks: ['faceMatchesNewCard' as const, 'cardAndChipRight' as const],
      collector: 'holder' as const,
      oldCard: 'returned' as const,
      feePaid: true,
      signatureBase64: signaturePicture(),
    }
    const callers = Array.from({ length: 5 }, (_, at) => ({
      kind: 'account' as const,
      provider: 'demo' as const,
      subject: `counter-${at}`,
    }))
    for (const [at, caller] of callers.entries())
      await addStaff(world.deps, caller, {
        role: 'windowOfficer',
        name: 'n',
        officerNo: `9${at}`,
        authority: AUTHORITY,
      })
    const connections = await openConnections(world, makeStore, 20)
    const officers = connections.all.flatMap((deps) =>
      callers.map((caller) => patient(askingAs(deps, caller, { limitMs: PATIENCE_MS }))),
    )
    const filesBefore = await filesKept(world)
    const replies = await Promise.all(
      Array.from({ length: 500 }, async (_, at) => {
        const officer = officers[at % officers.length]
        if (officer === undefined) throw new Error('no officer')
        return officer.ask('window', 'handOver', said)
      }),
    )
    await connections.close()

    expect(replies.filter((reply) => reply.ok)).toHaveLength(1)
    const lost = replies.flatMap((reply) => (reply.ok ? [] : [reply.error]))
    expect(lost).toHaveLength(499)
    const [office] = (await world.deps.reference.authorities()).filter(({ id }) => id === AUTHORITY)
    for (const error of lost)
      expect(error).toMatchObject({
        kind: 'state',
        code: 'alreadyCollected',
        facts: { at: world.clock.now(), where: office?.name ?? '' },
      })
    const view = await citizen.get('applications', 'getMyCase', { caseId })
    expect(view.history.filter(({ kind }) => kind === 'handedOver')).toHaveLength(1)
    const { items: lines } = await world.deps.store
      .table(ledger)
      .find({ index: 'office', equals: { office: AUTHORITY }, order: 'desc', limit: 1000 })
    expect(lines.filter((line) => line.caseId === caseId && line.movement === 'handedOver')).toHaveLength(1)
    expect((await world.deps.registry.findByKey(citizen.key))?.card).toMatchObject({ cardId: caseId, status: 'valid' })
    expect((await filesKept(world)) - filesBefore).toBe(1)
  }, 240_000)

  it('binding one person from two accounts: one gets them', async () => {
    const owner = await world.asCitizen({ unbound: true })
    const stranger = await world.asCitizen({ unbound: true })
    const { name, citizenNumber } = owner.resident.facts
    const replies = await Promise.all(
      [owner, stranger].map((who) => patient(who).ask('applications', 'bindPerson', { name, citizenNumber })),
    )
    expect(replies.filter((reply) => reply.ok)).toHaveLength(1)
    expect(replies.flatMap((reply) => (reply.ok ? [] : [reply.error.code]))).toEqual(['alreadyBoundElsewhere'])
  })
})
