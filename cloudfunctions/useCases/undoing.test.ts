import fc from 'fast-check'
import type { Asking } from '../local/demo/ask'
import { applyFor, DEVICE } from '../local/demo/journey'
import { signaturePicture } from '../local/demo/pictures'
import { applications } from '../records/application'
import { LONGER } from '../testing/longer'
import { describeOnStores } from '../testing/onStores'
import { patient } from '../testing/patient'
import { aWorld, AUTHORITY, newRequestId, OTHER_AUTHORITY, PHONE } from '../testing/world'
import type { Citizen, World } from '../testing/world'

const MINUTE = 60_000
const IN_BOX = ['pass', 'issue', 'produce', 'dispatch', 'receive'] as const

// The wrong card over the counter: taken back in time, or by who answers for it, and never without a trace.
describeOnStores('a mistaken hand-over', (makeStore) => {
  let world: World
  let officer: Asking
  let citizen: Citizen
  let caseId: string

  beforeAll(async () => {
    const store = await makeStore()
    world = await aWorld(store === undefined ? {} : { store })
    officer = await world.asStaff('windowOfficer')
  })
  afterAll(() => world.close())

  const lieReady = async (reason: 'lost' | 'damaged' = 'lost') => {
    citizen = await world.asCitizen()
    caseId = (await applyFor(citizen, { reason, phone: PHONE, acceptingAuthority: AUTHORITY })).caseId
    await world.walk(citizen, caseId, IN_BOX)
  }
  const scan = async (who = officer) => {
    const { slots } = await citizen.get('applications', 'getCollectionCode', { caseId, device: DEVICE })
    const input = slots[0]?.digits ?? ''
    return { input, verdict: await who.get('window', 'scan', { input }) }
  }
  const handOver = async (oldCard: 'returned' | 'statement' | 'notApplicable' = 'notApplicable') => {
    const { input, verdict } = await scan()
    return officer.get('window', 'handOver', {
      caseId,
      version: verdict.case?.version ?? 0,
      input,
      checks: ['faceMatchesNewCard', 'cardAndChipRight'],
      collector: 'holder',
      oldCard,
      feePaid: true,
      signatureBase64: signaturePicture(),
    })
  }
  const undoing = (handoverAt: number) => ({
    caseId,
    handoverAt,
    reason: 'wrongCard' as const,
    note: 'the card of a namesake',
  })
  const undo = (handoverAt: number, who = officer) => who.ask('window', 'undoHandOver', undoing(handoverAt))
  const card = async () => (await world.deps.registry.findByKey(citizen.key))?.card
  const view = () => citizen.get('applications', 'getMyCase', { caseId })
  const stored = () => world.deps.store.table(applications).get(caseId)

  it('taken back by the same officer: all is as before, both stay in the history, and the holder is told', async () => {
    await lieReady('damaged')
    const before = { card: await card(), clocks: (await view()).clocks }
    const { at } = await handOver('returned')
    expect(await card()).toMatchObject({ cardId: caseId, status: 'valid' })

    world.clock.pass(MINUTE)
    expect(await undo(at)).toMatchObject({ ok: true, value: { caseId, state: 'ready' } })
    expect(await card()).toEqual(before.card)
    const after = await view()
    expect(after).toMatchObject({ state: 'ready', clocks: before.clocks, may: ['showCode'] })
    expect([after.oldCard, after.fee.paidOn]).toEqual([undefined, undefined])
    expect(after.history.filter(({ kind }) => kind.startsWith('hand'))).toMatchObject([
      { kind: 'handedOver', at, office: { id: AUTHORITY } },
      { kind: 'handOverUndone', at: at + MINUTE, reason: 'wrongCard', note: 'the card of a namesake' },
    ])
    const { items } = await citizen.get('applications', 'listMessages', {})
    expect(items.filter(({ code }) => code === 'handOverUndone')).toMatchObject([{ facts: { reason: 'wrongCard' } }])
    const signature = (await stored())?.undoneHandovers?.[0]?.signatureId ?? ''
    expect(await world.deps.files.get(signature)).toBeDefined()
  })

  it('then the right way: a card of its own, and the same request of before changes nothing', async () => {
    await lieReady()
    const first = await handOver()
    const requestId = newRequestId(world)
    const undone = await officer.ask('window', 'undoHandOver', undoing(first.at), requestId)
    world.clock.pass(MINUTE)
    await handOver()
    expect(await officer.ask('window', 'undoHandOver', undoing(first.at), requestId)).toEqual(undone)
    expect(await undo(first.at)).toMatchObject({ error: { kind: 'state' } })
    expect(await card()).toMatchObject({ cardId: `${caseId}.2`, status: 'valid' })
    expect((await view()).state).toBe('collected')
  })

  it.each([
    ['at ten minutes to the millisecond', 10 * MINUTE, undefined],
    ['a millisecond later', 10 * MINUTE + 1, 'undoTooLate'],
  ])('by the same officer %s: %s ms → %s', async (_name, after, refusal) => {
    await lieReady()
    const { at } = await handOver()
    world.clock.pass(after)
    const looked = await officer.get('window', 'lookUp', {
      by: 'caseNo',
      caseNo: (await view()).caseNo,
      reason: 'noPhone',
      note: '',
    })
    expect(looked).toMatchObject({ verdict: 'collected', case: { mayUndo: refusal === undefined } })
    const said = await undo(at)
    if (refusal === undefined) expect(said.ok).toBe(true)
    else expect(said).toMatchObject({ error: { kind: 'refused', code: refusal, clause: 'OFFICE-UNDO' } })
  })

  it('by another officer never; by the supervisor of this authority whenever, with words', async () => {
    await lieReady()
    const { at } = await handOver()
    const neighbour = await world.asStaff('windowOfficer')
    expect(await undo(at, neighbour)).toMatchObject({ error: { kind: 'refused', code: 'undoNotYours' } })
    const elsewhere = await world.asStaff('supervisor', { authority: OTHER_AUTHORITY })
    expect(await undo(at, elsewhere)).toMatchObject({ error: { kind: 'notFound' } })
    expect(await undo(at, citizen)).toMatchObject({ error: { kind: 'notFound' } })

    world.clock.pass(3 * 24 * 60 * MINUTE)
    const supervisor = await world.asStaff('supervisor')
    const wordless = { ...undoing(at), note: ' ' }
    expect(await supervisor.ask('window', 'undoHandOver', wordless)).toMatchObject({
      error: { kind: 'invalid', fields: [{ field: 'note', code: 'required' }] },
    })
    const { caseNo } = await view()
    const search = { by: 'caseNo' as const, caseNo, reason: 'other' as const, note: 'the holder came back' }
    const found = await supervisor.get('window', 'lookUp', search)
    expect(found).toMatchObject({ verdict: 'collected', collectedAt: at, case: { caseId, mayUndo: true } })
    expect(await undo(at, supervisor)).toMatchObject({ ok: true })
    expect((await view()).history.filter(({ kind }) => kind === 'handOverUndone')).toHaveLength(1)
  })

  it('not where its holder has applied anew meanwhile: one open case a person', async () => {
    await lieReady('damaged')
    const { at } = await handOver('returned')
    const again = await applyFor(citizen, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })
    expect(await undo(at)).toMatchObject({ error: { kind: 'refused', code: 'anotherOpenCase' } })
    expect((await view()).state).toBe('collected')
    await citizen.get('applications', 'withdraw', { caseId: again.caseId, version: 1 })
    expect(await undo(at)).toMatchObject({ ok: true })
  })

  it('fifty at once: taken back once', async () => {
    await lieReady()
    const { at } = await handOver()
    const replies = await Promise.all(Array.from({ length: 50 }, () => undo(at, patient(officer))))
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await view()).history.filter(({ kind }) => kind === 'handOverUndone')).toHaveLength(1)
    expect((await stored())?.undoneHandovers).toHaveLength(1)
  })

  it(
    'however often handed over and taken back, the registry and the case say the same',
    async () => {
      const steps = fc.array(fc.constantFrom('returned' as const, 'statement' as const, 'undo' as const), {
        minLength: 1,
        maxLength: 6,
      })
      await fc.assert(
        fc.asyncProperty(steps, async (all) => {
          await lieReady('damaged')
          const old = await card()
          let rounds = 0
          for (const step of all) {
            world.clock.pass(1000)
            const handover = (await stored())?.handover
            if (step === 'undo') expect((await undo(handover?.at ?? 0)).ok).toBe(handover !== undefined)
            else if (handover === undefined) rounds += (await handOver(step)) ? 1 : 0
          }
          const record = await stored()
          const out = record?.state === 'collected'
          expect(record?.fee.paidOn !== undefined).toBe(out)
          expect(record?.oldCard).toBe(record?.handover?.oldCard)
          expect(record?.outbox).toEqual([])
          const inForce = rounds <= 1 ? caseId : `${caseId}.${rounds}`
          expect(await card()).toEqual(out ? expect.objectContaining({ cardId: inForce, status: 'valid' }) : old)
        }),
        { numRuns: 12 * LONGER },
      )
    },
    120_000 * LONGER,
  )
})
