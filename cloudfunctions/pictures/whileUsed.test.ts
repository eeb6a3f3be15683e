import { whileUsed } from './whileUsed'

const REST_MS = 1_000

describe('something kept while it is used', () => {
  beforeEach(() => void jest.useFakeTimers())
  afterEach(() => void jest.useRealTimers())

  const counted = () => {
    let made = 0
    const kept = whileUsed(async () => (made += 1), REST_MS)
    return { kept, made: () => made }
  }

  it('is made for the first who asks, and once for all who ask at the same time', async () => {
    const { kept, made } = counted()
    expect(made()).toBe(0)
    expect(await Promise.all([kept.get(), kept.get()])).toEqual([1, 1])
  })

  it('stays as long as somebody asks, and goes when nobody does', async () => {
    const { kept, made } = counted()
    for (let n = 0; n < 5; n += 1) {
      expect(await kept.get()).toBe(1)
      jest.advanceTimersByTime(REST_MS - 1)
    }
    expect(jest.getTimerCount()).toBe(1)
    jest.advanceTimersByTime(1)
    expect(await kept.get()).toBe(2)
    expect(made()).toBe(2)
  })

  it('let go, is made anew for the next', async () => {
    const { kept } = counted()
    await kept.get()
    kept.letGo()
    expect(jest.getTimerCount()).toBe(0)
    expect(await kept.get()).toBe(2)
  })

  it('that could not be made is tried again', async () => {
    let tries = 0
    const kept = whileUsed(async () => {
      tries += 1
      if (tries === 1) throw new Error('no room')
      return tries
    }, REST_MS)
    await expect(kept.get()).rejects.toThrow('no room')
    expect(await kept.get()).toBe(2)
  })

  it('let go while it was being made, the one after it stays when the first fails', async () => {
    const failures: ((error: Error) => void)[] = []
    let tries = 0
    const kept = whileUsed(() => {
      tries += 1
      return tries === 1 ? new Promise<number>((_resolve, reject) => failures.push(reject)) : Promise.resolve(tries)
    }, REST_MS)
    const first = kept.get()
    kept.letGo()
    expect(await kept.get()).toBe(2)
    failures[0]?.(new Error('late'))
    await expect(first).rejects.toThrow('late')
    expect(await kept.get()).toBe(2)
  })
})
