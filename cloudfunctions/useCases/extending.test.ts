import { applyFor } from '../local/demo/journey'
import { aWorld, AUTHORITY, PHONE } from '../testing/world'
import type { Citizen, World } from '../testing/world'

const WORDS = 'the road to the village is cut'

describe('thirty days more where transport is hard (LAW-12)', () => {
  let world: World
  let citizen: Citizen
  let caseId: string
  beforeAll(async () => {
    world = await aWorld()
    citizen = await world.asCitizen()
    ;({ caseId } = await applyFor(citizen, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY }))
    await world.walk(citizen, caseId, ['pass'])
  })
  afterAll(() => world.close())

  const open = async () => (await world.desks()).countyReviewer.get('casework', 'openCase', { caseId })
  const lawDue = async () => {
    const { clocks } = await citizen.get('applications', 'getMyCase', { caseId })
    return clocks.find(({ kind }) => kind === 'law')?.dueOn
  }

  it('no number of a person leaves in the words', async () => {
    const { countyReviewer } = await world.desks()
    const { version, mayDo } = await open()
    expect(mayDo).toContain('extend')
    const reply = await countyReviewer.ask('casework', 'extend', { caseId, version, note: 'call 138 0013 8000' })
    expect(reply).toMatchObject({ ok: false, error: { kind: 'invalid', fields: [{ code: 'personalNumber' }] } })
    expect(await countyReviewer.ask('casework', 'extend', { caseId, version, note: ' ' })).toMatchObject({
      error: { kind: 'invalid', fields: [{ field: 'note', code: 'required' }] },
    })
    expect(await lawDue()).toBe('2027-01-25')
  })

  it('the county decides once; the applicant reads until when, by whom and why', async () => {
    const { countyReviewer } = await world.desks()
    const before = await citizen.get('applications', 'getMyCase', { caseId })
    const target = { caseId, version: (await open()).version, note: WORDS }
    const done = await countyReviewer.get('casework', 'extend', target)
    expect(done).toEqual({ caseId, version: target.version + 1, state: 'accepted' })

    expect(await lawDue()).toBe('2027-02-24')
    const view = await citizen.get('applications', 'getMyCase', { caseId })
    expect(view.history.at(-1)).toMatchObject({ kind: 'extended', note: WORDS, byHolder: false })
    expect(view.history.at(-1)?.officerNo).toBeDefined()
    expect(view.stateSince).toBe(before.stateSince)
    expect(view.stages).toEqual(before.stages)
    const { items } = await citizen.get('applications', 'listMessages', {})
    expect(items.find(({ code }) => code === 'extended')?.facts).toEqual({ dueOn: '2027-02-24' })

    expect((await open()).mayDo).not.toContain('extend')
    const again = await countyReviewer.ask('casework', 'extend', { ...target, version: done.version })
    expect(again).toMatchObject({ ok: false, error: { kind: 'refused', code: 'alreadyExtended', clause: 'LAW-12' } })
  })

  it('only the county that signs is offered it', async () => {
    const { acceptingOfficer } = await world.desks()
    const other = await world.asCitizen()
    const { caseId: fresh } = await applyFor(other, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })
    expect((await acceptingOfficer.get('casework', 'openCase', { caseId: fresh })).mayDo).not.toContain('extend')
  })
})
