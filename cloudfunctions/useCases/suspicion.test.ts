import { applyFor } from '../local/demo/journey'
import type { Asking } from '../local/demo/ask'
import { describeOnStores } from '../testing/onStores'
import { aWorld, AUTHORITY, PHONE } from '../testing/world'
import type { Citizen, World } from '../testing/world'

const SUSPICION = 'canary suspicion of another face'
/** What would give a hold away besides its words. */
const TELLS = /onHold|"held"|"released"|heldFrom|"held":true|canary suspicion/

/** Two cases that went the same way, but for a hold: whatever is answered about one must be answered about the other. */
describeOnStores('a suspicion', (makeStore) => {
  let world: World
  const made: Record<string, { citizen: Citizen; caseId: string }> = {}
  let notEntitled: readonly (readonly [string, Asking])[]

  const apply = async (name: string, ...steps: Parameters<World['walk']>[2]): Promise<void> => {
    const citizen = await world.asCitizen()
    const { caseId } = await applyFor(citizen, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })
    await world.walk(citizen, caseId, steps)
    made[name] = { citizen, caseId }
  }
  const hold = async (name: string, desk: 'acceptingOfficer' | 'countyReviewer'): Promise<void> => {
    const { caseId } = made[name] ?? { caseId: '' }
    const officer = (await world.desks())[desk]
    const { version } = await officer.get('casework', 'openCase', { caseId })
    await officer.get('casework', 'hold', { caseId, version, suspicion: SUSPICION })
  }
  beforeAll(async () => {
    const store = await makeStore()
    world = await aWorld(store === undefined ? {} : { store })
    for (const name of ['held', 'free']) await apply(name)
    for (const name of ['heldAtCounty', 'freeAtCounty', 'released']) await apply(name, 'pass')
    await hold('held', 'acceptingOfficer')
    await hold('heldAtCounty', 'countyReviewer')
    await hold('released', 'countyReviewer')
    const { countyReviewer, windowOfficer, supervisor, production, carrier } = await world.desks()
    const { caseId } = made['released'] ?? { caseId: '' }
    const { version } = await countyReviewer.get('casework', 'openCase', { caseId })
    await countyReviewer.get('casework', 'release', { caseId, version })
    notEntitled = [
      ['window', windowOfficer],
      ['supervisor', supervisor],
      ['production', production],
      ['carrier', carrier],
    ]
  })
  afterAll(() => world.close())

  /** Everything this person can be shown about a case, as text; what belongs to one case only is taken out. */
  const allOf = async (asking: Asking, name: string): Promise<readonly string[]> => {
    const { caseId, citizen } = made[name] ?? { caseId: '', citizen: undefined }
    const caseNo = (await citizen?.get('applications', 'getMyCase', { caseId }))?.caseNo ?? ''
    const number = citizen?.resident.facts.citizenNumber ?? ''
    const answers: unknown[] = [
      await asking.ask('casework', 'openCase', { caseId }),
      await asking.ask('applications', 'getMyCase', { caseId }),
      await asking.ask('applications', 'listMyCases', {}),
      await asking.ask('applications', 'listMessages', {}),
      await asking.ask('applications', 'assessEligibility', {}),
      await asking.ask('window', 'lookUp', { by: 'caseNo', caseNo, reason: 'noPhone', note: '' }),
      await asking.ask('window', 'lookUp', { by: 'citizenNumber', citizenNumber: number, reason: 'noPhone', note: '' }),
      await asking.ask('window', 'listTasks', { status: 'open' }),
    ]
    for (const queue of [
      'verify',
      'issue',
      'held',
      'produce',
      'dispatch',
      'receive',
      'ready',
      'deliver',
      'oldCard',
    ] as const)
      answers.push(await asking.ask('casework', 'listQueue', { queue }))
    return answers.map((answer) => JSON.stringify(answer))
  }
  const version = async (name: string): Promise<number> => {
    const { citizen, caseId } = made[name] ?? { citizen: undefined, caseId: '' }
    return (await citizen?.get('applications', 'getMyCase', { caseId }))?.version ?? 0
  }

  it.each(['held', 'heldAtCounty', 'released'])('%s: stands in no answer to the applicant', async (name) => {
    const { citizen } = made[name] ?? {}
    if (citizen === undefined) throw new Error('no case')
    for (const answer of await allOf(citizen, name)) expect(answer).not.toMatch(TELLS)
  })

  it.each(['held', 'heldAtCounty', 'released'])('%s: stands in no answer to a desk that can’t hold', async (name) => {
    for (const [, asking] of notEntitled)
      for (const answer of await allOf(asking, name)) expect(answer).not.toMatch(/"held":true|canary suspicion|onHold/)
    const { caseId } = made[name] ?? { caseId: '' }
    const { windowOfficer } = await world.desks()
    const view = await windowOfficer.get('casework', 'openCase', { caseId })
    expect(view.history.map(({ kind }) => kind)).toEqual(name === 'held' ? ['submitted'] : ['submitted', 'passed'])
    expect(view.state).toBe(name === 'held' ? 'submitted' : 'accepted')
  })

  it('who can hold reads it', async () => {
    const { acceptingOfficer, countyReviewer } = await world.desks()
    for (const [name, asking] of [
      ['held', acceptingOfficer],
      ['held', countyReviewer],
      ['released', countyReviewer],
    ] as const)
      expect((await allOf(asking, name))[0]).toContain(SUSPICION)
  })

  it.each([
    ['held', 'free', 'acceptingOfficer'],
    ['heldAtCounty', 'freeAtCounty', 'countyReviewer'],
  ])('%s and %s are one and the same to a window’s commands', async (heldOne, freeOne) => {
    const { windowOfficer } = await world.desks()
    const said = async (name: string) => {
      const { caseId } = made[name] ?? { caseId: '' }
      const answers = []
      for (const off of [0, 1]) {
        const answer = await windowOfficer.ask('window', 'receive', {
          caseId,
          version: (await version(name)) + off,
          place: 'A1',
        })
        answers.push(answer.ok ? answer : { ...answer.error, traceId: '' })
      }
      return answers
    }
    expect(await said(heldOne)).toEqual(await said(freeOne))
  })

  it.each([
    ['held', 'free'],
    ['heldAtCounty', 'freeAtCounty'],
  ])('%s is withdrawn as %s is: the same answers to the same wishes', async (heldOne, freeOne) => {
    const said = async (name: string) => {
      const { citizen, caseId } = made[name] ?? { citizen: undefined, caseId: '' }
      if (citizen === undefined) throw new Error('no case')
      const known = await version(name)
      const answers = []
      for (const given of [known + 1, known - 1, known, known]) {
        const answer = await citizen.ask('applications', 'withdraw', { caseId, version: given })
        // One of them was looked up at the window above; that is no part of its way.
        const way = answer.ok && answer.value.history.map(({ kind }) => kind).filter((kind) => kind !== 'windowSaw')
        answers.push(answer.ok ? way : { ...answer.error, traceId: '' })
      }
      return answers
    }
    const [held, free] = [await said(heldOne), await said(freeOne)]
    expect(held).toEqual(free)
    expect(held.slice(0, 2)).toEqual(Array(2).fill({ kind: 'conflict', code: 'changedMeanwhile', traceId: '' }))
  })
})
