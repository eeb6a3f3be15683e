import type { AuthorityFile } from '@resident-card/shared'
import { PUBLISHED_CALENDAR } from '@resident-card/shared'
import { aWorld } from '../testing/world'
import type { World } from '../testing/world'
import { builtInAuthorities } from './builtInAuthorities'
import { importAuthorities } from './importAuthorities'
import { importCalendar } from './importCalendar'
import { referenceData } from './referenceData'

const FIVE_MINUTES = 5 * 60_000

describe('reference data in the store', () => {
  let world: World
  let file: AuthorityFile
  beforeEach(async () => {
    world = await aWorld()
    file = await builtInAuthorities()
  })
  afterEach(() => world.close())
  const fresh = (from: AuthorityFile) => referenceData(world.deps.store, world.clock, async () => from)

  it('holds every office of the file, in order', async () => {
    const authorities = await world.deps.reference.authorities()
    expect(authorities).toEqual([...file.authorities].sort((a, b) => (a.id < b.id ? -1 : 1)))
  })

  it('a later file replaces it; an office it leaves out is still named, and takes no more applications', async () => {
    const gone = '520102003'
    const authorities = file.authorities
      .filter(({ id }) => id !== gone)
      .map((one) => (one.id === '520102004' ? { ...one, phone: '0851-0000 9999' } : one))
    const next = await fresh({ ...file, version: 'later', effectiveFrom: '2027-01-01', authorities }).authorities()
    expect(next).toHaveLength(file.authorities.length)
    expect(next.find(({ id }) => id === gone)).toMatchObject({ accepts: false, collects: false })
    expect(next.find(({ id }) => id === '520102004')).toMatchObject({ accepts: true, phone: '0851-0000 9999' })
  })

  it('an earlier file, of an older function still running, changes nothing', async () => {
    await importAuthorities(world.deps.store, { ...file, version: 'later', effectiveFrom: '2027-01-01' })
    await importAuthorities(world.deps.store, { ...file, authorities: [] })
    expect((await fresh(file).authorities()).every(({ accepts, kind }) => accepts || kind === 'countyOrgan')).toBe(true)
  })

  it("of two calendars that know the same years an office's goes before the one built in", async () => {
    const { years } = PUBLISHED_CALENDAR
    await importCalendar(world.deps.store, { version: 'a-correction', years })
    expect((await fresh(file).calendar()).version).toBe('a-correction')
  })

  it('is held for five minutes, then read again', async () => {
    const reference = fresh(file)
    expect((await reference.calendar()).version).toBe(PUBLISHED_CALENDAR.version)
    const years = { ...PUBLISHED_CALENDAR.years, '2027': { off: ['01-01'], work: [] } }
    await importCalendar(world.deps.store, { version: 'notice-2027', years })
    expect((await reference.calendar()).version).toBe(PUBLISHED_CALENDAR.version)
    world.clock.pass(FIVE_MINUTES + 1)
    expect(await reference.calendar()).toEqual({ version: 'notice-2027', years })
  })
})
