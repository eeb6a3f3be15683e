import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { askingAs } from '../local/demo/ask'
import { accounts } from '../records/account'
import { describeOnStores } from '../testing/onStores'
import { aWorld, AUTHORITY, COUNTY } from '../testing/world'
import type { World } from '../testing/world'
import { enrolmentErrors, enrolStaff } from './enrolStaff'
import type { Enrolment } from './enrolStaff'

const MEMBER = { name: 'Officer Qwerty', officerNo: '012345' }
const ACCEPTING: Enrolment = { ...MEMBER, role: 'acceptingOfficer', authority: AUTHORITY }
const wechat = (subject: string) => ({ kind: 'account', provider: 'wechat', subject }) as const

describeOnStores('staff of a deployed environment', (makeStore) => {
  let world: World
  beforeAll(async () => {
    const store = await makeStore()
    world = await aWorld(store === undefined ? {} : { store })
  })
  afterAll(() => world.close())

  it('whoever opened the mini-program as a citizen has a desk once enrolled', async () => {
    const caller = wechat('oOfficer-0001')
    const officer = askingAs(world.deps, caller)
    expect(await officer.get('applications', 'getSession', {})).toMatchObject({ role: 'citizen' })
    expect(await enrolStaff(world.deps, caller, ACCEPTING)).toEqual([])
    const session = await officer.get('applications', 'getSession', {})
    expect(session).toMatchObject({ role: 'acceptingOfficer', officerNo: '012345', office: { id: AUTHORITY } })
    expect((await officer.get('casework', 'listQueue', { queue: 'verify' })).items).toEqual([])
  })

  it('enrolled again elsewhere, the old desk is gone; nothing of the name lies in the open', async () => {
    const caller = wechat('oOfficer-0002')
    const officer = askingAs(world.deps, caller)
    expect(await enrolStaff(world.deps, caller, ACCEPTING)).toEqual([])
    expect(await enrolStaff(world.deps, caller, { ...MEMBER, role: 'countyReviewer', county: COUNTY })).toEqual([])
    expect(await officer.ask('casework', 'listQueue', { queue: 'verify' })).toMatchObject({ ok: false })
    expect(await officer.ask('casework', 'listQueue', { queue: 'issue' })).toMatchObject({ ok: true })
    const { items } = await world.deps.store.table(accounts).find({ index: '_id', equals: {}, limit: 100 })
    expect(items.length).toBeGreaterThan(0)
    expect(JSON.stringify(items)).not.toMatch(/Qwerty|oOfficer/)
  })

  it.each<[string, Partial<Record<keyof Enrolment, string>>, readonly string[]]>([
    ['a desk there is not', { role: 'chief' }, ['roleUnknown']],
    ['a name every object has', { role: 'constructor' }, ['roleUnknown']],
    ['an officer of no authority', { role: 'windowOfficer' }, ['authorityRequired']],
    [
      'an officer of an authority there is not',
      { role: 'windowOfficer', authority: '999999999' },
      ['authorityUnknown'],
    ],
    ['a reviewer at a station', { role: 'countyReviewer', authority: AUTHORITY }, ['authorityUnfit', 'countyRequired']],
    ['a reviewer of a county elsewhere', { role: 'countyReviewer', county: '110101' }, ['countyUnknown']],
    ['production of one county', { role: 'production', county: COUNTY }, ['countyUnfit']],
    ['no number and no name', { role: 'carrier', officerNo: 'x', name: ' ' }, ['officerNo', 'name']],
  ])('%s is refused', async (_what, changes, expected) => {
    const offices = await world.deps.reference.authorities()
    expect(enrolmentErrors({ ...MEMBER, ...changes } as Enrolment, offices)).toEqual(expected)
  })
})

it('the command says what it needs, and that it was not done', () => {
  const script = join(__dirname, '..', '..', 'scripts', 'enrolStaff.mjs')
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '' } })
  const bare = run()
  expect([bare.status, bare.stdout]).toEqual([1, ''])
  expect(bare.stderr).toContain('--openid')
  const noStore = run('--openid', 'o1', '--role', 'carrier', '--officer-no', '0123', '--name', 'N')
  expect([noStore.status, noStore.stderr]).toEqual([1, 'MONGODB_URI is not set\n'])
})
