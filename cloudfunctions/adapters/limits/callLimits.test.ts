import { settingAt } from '@resident-card/shared'
import type { Counting, Store } from '../../ports/store'
import { StoreUnavailable } from '../../ports/store'
import { counts } from '../../records/count'
import { describeOnStores } from '../../testing/onStores'
import { aWorld } from '../../testing/world'
import type { World } from '../../testing/world'
import { systemClock } from '../system/systemClock'
import { addressGroup } from './addressGroup'
import { callLimits } from './callLimits'
import { leases } from './leases'

const WINDOW = { name: 'test', most: 100, windowMs: 600_000 }

describeOnStores('an allowance taken out of the store in parts', (makeStore) => {
  let world: World
  let asked: Counting[] = []
  let store: Pick<Store, 'count'>
  beforeAll(async () => {
    const made = await makeStore()
    world = await aWorld(made === undefined ? {} : { store: made })
    store = {
      count: (id, counting) => {
        asked.push(counting)
        return world.deps.store.count(id, counting)
      },
    }
  })
  afterAll(() => world.close())
  beforeEach(() => void (asked = []))

  const spend = async (processes: readonly ReturnType<typeof leases>[], key: string, times: number) => {
    const answers = await Promise.all(Array.from({ length: times }, (_, n) => processes[n % processes.length]?.(key)))
    return answers.filter((until) => until === undefined).length
  }
  const processes = (count: number) => Array.from({ length: count }, () => leases(store, systemClock, WINDOW))

  it('is spent to the last by one process, and seldom asks the store', async () => {
    expect(await spend(processes(1), 'alone', 500)).toBe(100)
    expect(asked.length).toBeLessThan(12)
  })

  it.each([2, 3, 7])('is never exceeded by %i processes at once, and most of it can be had', async (count) => {
    const spent = await spend(processes(count), `shared${count}`, 1_000)
    expect(spent).toBeLessThanOrEqual(100)
    expect(spent).toBeGreaterThanOrEqual(80)
  })

  it('used up, is refused out of memory with when there is more', async () => {
    const one = leases(store, systemClock, WINDOW)
    await spend([one], 'used', 100)
    const now = Date.now()
    const until = (await one('used')) ?? 0
    expect(until - now).toBeGreaterThan(WINDOW.windowMs - 60_000)
    const before = asked.length
    await spend([one], 'used', 500)
    expect(asked.length).toBe(before)
  })

  it('is everybody’s own', async () => {
    const two = processes(2)
    expect(await spend(two, 'me', 300)).toBeGreaterThan(0)
    expect(await two[0]?.('you')).toBeUndefined()
  })

  it('comes back when its time is over', async () => {
    let now = Date.now() - WINDOW.windowMs
    const clock = { now: () => now as ReturnType<typeof systemClock.now> }
    const one = leases(store, clock, { ...WINDOW, most: 5 })
    expect(await spend([one], 'back', 5)).toBe(5)
    now += WINDOW.windowMs
    expect(await spend([one], 'back', 5)).toBe(5)
  })

  it('is counted in memory while the store is away', async () => {
    const away = { count: () => Promise.reject(new StoreUnavailable('away')) }
    const one = leases(away, systemClock, WINDOW)
    const spent = await spend([one], 'away', 300)
    expect(spent).toBeLessThanOrEqual(100)
    expect(spent).toBeGreaterThanOrEqual(80)
  })

  it('of calls: by account and by address, neither of which stands in the store', async () => {
    const limits = callLimits({ ...world.deps, store, clock: systemClock })
    const caller = { kind: 'account', provider: 'wechat', subject: 'oSomebody-0001' } as const
    const most = settingAt('callsOfAccount', Date.now())
    const answers = await Promise.all(Array.from({ length: most + 50 }, () => limits.ofAccount(caller)))
    expect(answers.filter((until) => until === undefined).length).toBeGreaterThanOrEqual(most)
    expect(await limits.ofAddress('192.0.2.7')).toBeUndefined()
    const kept = await world.deps.store.table(counts).find({ index: '_id', equals: {}, limit: 100 })
    expect(JSON.stringify(kept)).not.toMatch(/oSomebody|192\.0\.2/)
  })
})

describe('an address', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:DB8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::9', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['', ''],
  ])('%s counts as %s', (address, group) => {
    expect(addressGroup(address)).toBe(group)
  })
})
