import { applyFor } from '../../local/demo/journey'
import { accessLog } from '../../records/accessLog'
import { describeOnStores } from '../../testing/onStores'
import { aWorld, AUTHORITY, PHONE, type World } from '../../testing/world'
import { writtenLately } from '../../runtime/writtenLately'

const HOUR_MS = 3_600_000
/** Hour, officer and list: 72 bits of an id. */
const ALIKE = 14

describeOnStores('the access log of a list that stays open', (makeStore) => {
  let world: World
  beforeAll(async () => {
    const store = await makeStore()
    world = await aWorld(store === undefined ? {} : { store })
  })
  afterAll(() => world.close())
  const apply = async (): Promise<string> => {
    const citizen = await world.asCitizen()
    return (await applyFor(citizen, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })).caseId
  }
  const entriesOf = async (caseId: string) =>
    (
      await world.deps.store
        .table(accessLog)
        .find({ index: 'caseWhat', equals: { caseId, what: 'listQueue' }, limit: 100 })
    ).items

  it('each case once an officer, queue and hour; a case that comes is added, a poll that shows nothing new writes nothing', async () => {
    const [officer, colleague] = [await world.asStaff('acceptingOfficer'), await world.asStaff('acceptingOfficer')]
    const first = await apply()
    const table = world.deps.store.table(accessLog)
    const writes = jest.spyOn(table, 'insertMany')
    const look = (who = officer) => who.get('casework', 'listQueue', { queue: 'verify' })
    for (let n = 0; n < 5; n += 1) await look()
    expect(writes).toHaveBeenCalledTimes(1)
    const second = await apply()
    await look()
    await look()
    expect(writes.mock.calls.map(([entries]) => entries.map(({ caseId }) => caseId))).toEqual([[first], [second]])
    await look(colleague)
    expect([(await entriesOf(first)).length, (await entriesOf(second)).length]).toEqual([2, 2])
    world.clock.pass(HOUR_MS)
    await look()
    expect(await entriesOf(first)).toHaveLength(3)
    writes.mockRestore()
  })

  it('another process, which remembers nothing, adds nothing either', async () => {
    const officer = await world.asStaff('acceptingOfficer')
    const caseId = await apply()
    await officer.get('casework', 'listQueue', { queue: 'verify' })
    writtenLately(world.deps.store, 0)
    await officer.get('casework', 'listQueue', { queue: 'verify' })
    expect(await entriesOf(caseId)).toHaveLength(1)
  })

  it('what one page adds lies side by side: ids begin alike, as those of no other officer, list or hour do', async () => {
    const [officer, colleague] = [await world.asStaff('acceptingOfficer'), await world.asStaff('acceptingOfficer')]
    const cases = [await apply(), await apply()]
    const beginnings = async (): Promise<ReadonlySet<string>> =>
      new Set((await Promise.all(cases.map(entriesOf))).flat().map(({ _id }) => _id.slice(0, ALIKE)))
    await officer.get('casework', 'listQueue', { queue: 'verify' })
    expect((await beginnings()).size).toBe(1)
    await colleague.get('casework', 'listQueue', { queue: 'verify' })
    expect((await beginnings()).size).toBe(2)
    world.clock.pass(HOUR_MS)
    await officer.get('casework', 'listQueue', { queue: 'verify' })
    expect((await beginnings()).size).toBe(3)
  })
})
