import { instant } from '@resident-card/shared'
import { applyFor } from '../local/demo/journey'
import type { Step } from '../local/demo/journey'
import { applications } from '../records/application'
import { describeOnStores } from '../testing/onStores'
import { aWorld, AUTHORITY, PHONE } from '../testing/world'
import type { Citizen, World } from '../testing/world'

const DEVICE = '0123456789abcdefghjkmnpqrs'
const DAY_MS = 86_400_000
const STEPS: readonly Step[] = ['pass', 'issue', 'produce', 'dispatch', 'receive', 'handOver']

/** A clock that was a day ahead for a moment, or a day behind, at any step of a case or under any lock. */
describeOnStores('a clock that jumps', (makeStore) => {
  let world: World
  beforeAll(async () => {
    const store = await makeStore()
    world = await aWorld(store === undefined ? {} : { store })
  })
  afterAll(() => world.close())

  const apply = (citizen: Citizen) => applyFor(citizen, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })
  const during = async <T>(jumpMs: number, work: () => Promise<T>): Promise<T> => {
    world.clock.pass(jumpMs)
    try {
      return await work()
    } finally {
      world.clock.pass(-jumpMs)
    }
  }
  const aReadyCase = async () => {
    const citizen = await world.asCitizen()
    const { caseId } = await apply(citizen)
    await world.walk(citizen, caseId, ['pass', 'issue', 'produce', 'dispatch', 'receive'])
    return { citizen, caseId }
  }

  it.each(
    STEPS.flatMap(
      (step) =>
        [
          [step, 1],
          [step, -1],
        ] as const,
    ),
  )('%s, %i day off: done all the same, and the history is in order', async (jumping, days) => {
    const citizen = await world.asCitizen()
    const { caseId } = await apply(citizen)
    for (const step of STEPS) {
      const walk = () => world.walk(citizen, caseId, [step])
      await (step === jumping ? during(days * DAY_MS, walk) : walk())
      world.clock.pass(60_000)
    }
    const record = await world.deps.store.table(applications).get(caseId)
    const times = (record?.history ?? []).map(({ at }) => at)
    expect(record?.state).toBe('collected')
    expect(times).toEqual([...times].sort((a, b) => a - b))
    expect(record?.stateSince).toBe(times.at(-1))
    const view = await citizen.get('applications', 'getMyCase', { caseId })
    const shown = view.history.map(({ at }) => at)
    expect(shown).toEqual([...shown].sort((a, b) => a - b))
  })

  it('digits shown while it was a day ahead are worth nothing now', async () => {
    const { citizen, caseId } = await aReadyCase()
    const { windowOfficer } = await world.desks()
    const ahead = await during(DAY_MS, () =>
      citizen.get('applications', 'getCollectionCode', { caseId, device: DEVICE }),
    )
    expect(await windowOfficer.get('window', 'scan', { input: ahead.locator.digits })).toMatchObject({
      verdict: 'unknown',
    })
    const now = await citizen.get('applications', 'getCollectionCode', { caseId, device: DEVICE })
    expect(now.locator.until - world.clock.now()).toBeLessThanOrEqual(5 * 60_000)
    expect(await windowOfficer.get('window', 'scan', { input: now.locator.digits })).toMatchObject({ verdict: 'ready' })
  })

  it('a look-up of tomorrow stands for no scan today', async () => {
    const { citizen, caseId } = await aReadyCase()
    const { windowOfficer } = await world.desks()
    const { caseNo } = await citizen.get('applications', 'getMyCase', { caseId })
    const asked = { by: 'caseNo', caseNo, reason: 'noPhone', note: '' } as const
    const { lookUpId } = await during(DAY_MS, () => windowOfficer.get('window', 'lookUp', asked))
    const { version } = await windowOfficer.get('casework', 'openCase', { caseId })
    const said = {
      caseId,
      version,
      ...(lookUpId !== undefined && { lookUpId }),
      checks: ['faceMatchesNewCard', 'cardAndChipRight'],
      collector: 'holder',
      oldCard: 'notApplicable',
      feePaid: true,
      signatureBase64: 'iVBORw0KGgo=',
    }
    const answer = await windowOfficer.ask('window', 'handOver', said as never)
    expect(answer).toMatchObject({ error: { kind: 'refused', code: 'codeNotValid', facts: { verdict: 'expired' } } })
    expect((await citizen.get('applications', 'getMyCase', { caseId })).state).toBe('ready')
  })

  it('a hand-over of tomorrow can’t be taken back by its officer for a day and ten minutes', async () => {
    const { citizen, caseId } = await aReadyCase()
    const { windowOfficer, supervisor } = await world.desks()
    await during(DAY_MS, () => world.walk(citizen, caseId, ['handOver']))
    const record = await world.deps.store.table(applications).get(caseId)
    const undo = {
      caseId,
      handoverAt: instant(record?.handover?.at ?? 0),
      reason: 'wrongCard',
      note: 'a namesake',
    } as const
    expect(await windowOfficer.ask('window', 'undoHandOver', undo)).toMatchObject({
      error: { kind: 'refused', code: 'undoTooLate' },
    })
    // Whoever answers for the window still can.
    expect((await supervisor.ask('window', 'undoHandOver', undo)).ok).toBe(true)
  })
})
