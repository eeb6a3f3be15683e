import { applyFor } from '../../local/demo/journey'
import { accessLog } from '../../records/accessLog'
import { listLog } from '../../records/listLog'
import { writtenLately } from '../../runtime/writtenLately'
import { describeOnStores } from '../../testing/onStores'
import { aWorld, AUTHORITY, PHONE, type Citizen, type World } from '../../testing/world'

const HOUR_MS = 3_600_000
const PAGE = 20

describeOnStores('the access log of a list that stays open', (makeStore) => {
  let world: World
  beforeAll(async () => {
    const store = await makeStore()
    world = await aWorld(store === undefined ? {} : { store })
  })
  afterAll(() => world.close())
  const apply = async (): Promise<{ readonly caseId: string; readonly citizen: Citizen }> => {
    const citizen = await world.asCitizen()
    const { caseId } = await applyFor(citizen, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })
    return { caseId, citizen }
  }
  const anOfficer = () => world.asStaff('acceptingOfficer')
  /** By the office and its list, as whoever asks about a case finds them. */
  const entries = async () =>
    (
      await world.deps.store
        .table(listLog)
        .find({ index: 'office', equals: { office: AUTHORITY, why: 'verify' }, limit: 100 })
    ).items
  const entriesWith = async (caseId: string) =>
    (await entries()).filter(({ rows }) => rows.some((row) => row.caseId === caseId))

  it('one entry an officer, list and hour, with its rows; a case that comes is added, a poll that shows nothing new writes nothing', async () => {
    const [officer, colleague] = [await anOfficer(), await anOfficer()]
    const first = await apply()
    const writes = jest.spyOn(world.deps.store.table(listLog), 'insertMany')
    const look = (who = officer) => who.get('casework', 'listQueue', { queue: 'verify' })
    for (let n = 0; n < 5; n += 1) await look()
    const second = await apply()
    await look()
    await look()
    const written = () =>
      writes.mock.calls.map(([list]) => list.map(({ rows }) => rows.map(({ caseId }) => caseId).sort()))
    expect(written()).toEqual([[[first.caseId]], [[second.caseId]]])
    await look(colleague)
    expect(written().at(-1)).toEqual([[first.caseId, second.caseId].sort()])
    world.clock.pass(HOUR_MS)
    await look()
    expect(written()).toHaveLength(4)
    writes.mockRestore()
    expect(await entriesWith(first.caseId)).toContainEqual(
      expect.objectContaining({
        rows: [{ caseId: first.caseId, holder: first.citizen.key }],
        role: 'acceptingOfficer',
        office: AUTHORITY,
        what: 'listQueue',
        why: 'verify',
      }),
    )
  })

  it('another process, which remembers nothing, adds nothing either', async () => {
    const officer = await anOfficer()
    const { caseId } = await apply()
    await officer.get('casework', 'listQueue', { queue: 'verify' })
    writtenLately(world.deps.store, 0)
    await officer.get('casework', 'listQueue', { queue: 'verify' })
    expect(await entriesWith(caseId)).toHaveLength(1)
  })

  it('every row of every page that was shown stands in it, a page in one entry', async () => {
    for (let n = 0; n < PAGE + 2; n += 1) await apply()
    world.clock.pass(HOUR_MS)
    const officer = await anOfficer()
    const before = (await entries()).length
    const shown: string[] = []
    for (let after: string | undefined, page = 0; page < 2; page += 1) {
      const input = { queue: 'verify' as const, ...(after !== undefined && { after }) }
      const { items, next } = await officer.get('casework', 'listQueue', input)
      shown.push(...items.map(({ caseId }) => caseId))
      after = next
    }
    const added = (await entries()).slice(before)
    expect(added.flatMap(({ rows }) => rows.map(({ caseId }) => caseId)).sort()).toEqual([...shown].sort())
    expect(added).toHaveLength(2)
    expect(await world.deps.store.table(accessLog).find({ index: '_id', equals: {}, limit: 1 })).toEqual({ items: [] })
  })

  it('what could not be written down is not shown, and is written at the next try', async () => {
    const officer = await anOfficer()
    await apply()
    world.clock.pass(HOUR_MS)
    const write = jest.spyOn(world.deps.store.table(listLog), 'insertMany').mockRejectedValueOnce(new Error('no disk'))
    expect(await officer.ask('casework', 'listQueue', { queue: 'verify' })).toMatchObject({ ok: false })
    const found = await officer.get('casework', 'listQueue', { queue: 'verify' })
    write.mockRestore()
    const listed = (await entries()).flatMap(({ rows, at }) => rows.map((row) => ({ ...row, at })))
    for (const { caseId: shown } of found.items)
      expect(listed).toContainEqual(expect.objectContaining({ caseId: shown, at: world.clock.now() }))
  })
})
