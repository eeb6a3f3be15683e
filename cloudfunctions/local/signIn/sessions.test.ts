import { instant } from '@resident-card/shared'
import { aWorld, type World } from '../../testing/world'
import { demoSessions } from './sessionRecord'
import { createSessions } from './sessions'

const DAY_MS = 86_400_000

describe('a session of the demo', () => {
  let world: World
  beforeEach(async () => {
    world = await aWorld()
  })
  afterEach(() => world.close())
  const stored = async () =>
    (await world.deps.store.table(demoSessions).find({ index: '_id', equals: {}, limit: 100 })).items

  it('lasts thirty days, and is removed when its holder signs in again', async () => {
    const sessions = createSessions(world.deps)
    const old = await sessions.open('somebody')
    world.clock.pass(29 * DAY_MS)
    expect(await sessions.find(old)).toMatchObject({ subject: 'somebody' })
    world.clock.pass(2 * DAY_MS)
    expect(await sessions.find(old)).toBeUndefined()
    await sessions.open('somebody')
    expect(await stored()).toHaveLength(1)
  })

  it('ends on every device at once, and nobody else’s does', async () => {
    const sessions = createSessions(world.deps)
    const [first, second, other] = [
      await sessions.open('somebody'),
      await sessions.open('somebody'),
      await sessions.open('somebody else'),
    ]
    await sessions.closeAll('0'.repeat(52))
    expect(await stored()).toHaveLength(3)
    await sessions.closeAll(first)
    expect([await sessions.find(first), await sessions.find(second)]).toEqual([undefined, undefined])
    expect(await sessions.find(other)).toMatchObject({ subject: 'somebody else' })
  })

  it('ends everywhere, however many there are', async () => {
    const sessions = createSessions(world.deps)
    const table = world.deps.store.table(demoSessions)
    const first = await sessions.open('somebody')
    const until = instant(world.clock.now() + DAY_MS)
    const more = Array.from({ length: 1001 }, (_, i) => `session${i}`)
    await Promise.all(
      more.map((_id) => table.insert({ _id, schemaVersion: 1, version: 1, subject: 'somebody', until })),
    )
    await sessions.closeAll(first)
    expect(await stored()).toEqual([])
  })

  it('opened while the clock was a year ahead does not last a year', async () => {
    const sessions = createSessions(world.deps)
    const now = world.clock.now()
    world.clock.pass(365 * DAY_MS)
    const token = await sessions.open('somebody')
    world.clock.set(now)
    expect(await sessions.find(token)).toBeUndefined()
  })
})
