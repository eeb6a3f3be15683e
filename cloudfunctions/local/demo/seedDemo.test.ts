import { demoCaller, askingAs } from './ask'
import { demoCitizens, demoPeople } from './people'
import { seedDemo } from './seedDemo'
import { aWorld } from '../../testing/world'
import type { World } from '../../testing/world'
import { chinaTime } from '../../testing/settableClock'

const as = (world: World, id: string) => askingAs(world.deps, demoCaller(`demo:${id}`))

describe('the demo world', () => {
  let world: World
  beforeAll(async () => {
    world = await aWorld({ start: chinaTime('2026-11-22', '12:30') })
    await seedDemo(world.deps)
  })
  afterAll(() => world.close())

  it.each([
    ['eligible-lost', true, []],
    ['eligible-damaged', true, []],
    ['older-person', true, []],
    ['card-too-old', false, ['fingerprintsWithinTwoYears', 'issuedWithinTwoYears']],
    ['hukou-elsewhere', false, ['hukouInGuizhou']],
    ['name-changed', false, ['cardCarriesHukouDetails']],
  ])('%s: admitted %s', async (id, admitted, refusals) => {
    const view = await as(world, id).get('applications', 'assessEligibility', {})
    expect([view.admitted, view.refusals.map(({ code }) => code)]).toEqual([admitted, refusals])
  })

  it.each([
    ['case-returned', 'returned', true],
    ['case-ready', 'ready', true],
    ['case-overdue', 'submitted', false],
    ['older-person', 'accepted', false],
    ['mail-dispatched', 'dispatched', false],
  ])('%s has a case that is %s', async (id, state, yourTurn) => {
    const { items } = await as(world, id).get('applications', 'listMyCases', {})
    expect(items).toMatchObject([{ state, yourTurn }])
  })

  it('case-overdue is overdue', async () => {
    const { items } = await as(world, 'case-overdue').get('applications', 'listMyCases', {})
    expect(items[0]?.clock).toMatchObject({ kind: 'verify', status: 'overdue' })
  })

  it.each([
    ['accepting-officer', 'verify', ['overdue', 'soon', 'running']],
    ['county-reviewer', 'issue', ['overdue', 'soon', 'running']],
    ['county-reviewer', 'held', []],
    ['production', 'produce', ['overdue', 'running']],
    ['production', 'dispatch', []],
    ['window-officer', 'receive', []],
    ['window-officer', 'ready', []],
    ['carrier', 'deliver', []],
    ['window-officer', 'oldCard', []],
  ] as const)('%s: the %s queue is alive', async (id, queue, statuses) => {
    const { items } = await as(world, id).get('casework', 'listQueue', { queue })
    expect(items.length).toBeGreaterThan(0)
    const found = new Set(items.map(({ clock }) => clock?.status))
    for (const status of statuses) expect(found).toContain(status)
    const due = items.map(({ clock }) => clock?.dueOn ?? '')
    expect(due).toEqual([...due].sort())
  })

  it('the window waits for two old cards: the carrier has one, its holder the other', async () => {
    const { items } = await as(world, 'window-officer').get('casework', 'listQueue', { queue: 'oldCard' })
    expect(items.map(({ oldCard }) => oldCard).sort()).toEqual(['onTheWay', 'open'])
  })

  it('the window has cards of today, and one long past its last day', async () => {
    const { items } = await as(world, 'window-officer').get('casework', 'listQueue', { queue: 'ready' })
    expect(items.filter(({ clock }) => clock?.status === 'overdue').length).toBeGreaterThan(0)
    const ledger = await as(world, 'window-officer').get('window', 'listLedger', {})
    expect(ledger.items.filter(({ movement }) => movement === 'received')).toHaveLength(2)
  })

  it("yesterday's shift was counted and agrees; today's is not begun, and the safe holds what lies ready", async () => {
    const officer = as(world, 'window-officer')
    const { items } = await officer.get('window', 'listShifts', {})
    expect(items).toMatchObject([{ agrees: true, totals: { handedOver: 2, oldCardsTaken: 1 } }])
    const { shift, expected } = await officer.get('window', 'getShift', {})
    expect(shift).toBeUndefined()
    const ready = await officer.get('casework', 'listQueue', { queue: 'ready' })
    expect(expected).toBe(ready.items.length)
  })

  it.each([
    ['window-officer', false],
    ['window-officer-2', true],
    ['supervisor', true],
  ])('a batch of old cards waits for a second signature: %s may give it: %s', async (who, maySign) => {
    const { items } = await as(world, who).get('window', 'listDestructions', {})
    expect(items).toMatchObject([{ maySign, cards: [{}, {}] }])
    expect((await as(world, who).get('window', 'listOldCards', { status: 'held' })).items).toHaveLength(1)
  })

  it('nobody has two stable ids, and somebody is not bound yet', async () => {
    expect(new Set(demoPeople.map(({ id }) => id)).size).toBe(demoPeople.length)
    expect(demoCitizens.map(({ id }) => id)).toContain('not-bound')
    expect(await as(world, 'not-bound').get('applications', 'getSession', {})).toMatchObject({ bound: false })
  })

  it('the one not bound yet can bind with what the sign-in page shows, and apply', async () => {
    const shown = demoPeople.find(({ id }) => id === 'not-bound')
    const said = { name: shown?.name ?? '', citizenNumber: shown?.citizenNumber ?? '' }
    const bound = await as(world, 'not-bound').get('applications', 'bindPerson', said)
    expect(bound).toMatchObject({ bound: true, name: said.name })
    expect(await as(world, 'not-bound').get('applications', 'assessEligibility', {})).toMatchObject({ admitted: true })
  })

  it('seeding again adds nothing', async () => {
    const before = await as(world, 'accepting-officer').get('casework', 'listQueue', { queue: 'verify' })
    await seedDemo(world.deps)
    const after = await as(world, 'accepting-officer').get('casework', 'listQueue', { queue: 'verify' })
    expect(after.items).toEqual(before.items)
  })
})
