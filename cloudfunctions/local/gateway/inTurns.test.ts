import { inTurns } from './inTurns'

/** Work that ends when it is told to. */
const held = () => {
  const ends: (() => void)[] = []
  let running = 0
  let most = 0
  const work = async (): Promise<string> => {
    running += 1
    most = Math.max(most, running)
    await new Promise<void>((end) => void ends.push(end))
    running -= 1
    return 'done'
  }
  const settle = () => new Promise(setImmediate)
  const endAll = async (): Promise<void> => {
    for (await settle(); ends.length > 0; await settle()) ends.splice(0).forEach((end) => end())
  }
  return { work, endAll, settle, running: () => running, most: () => most }
}

describe('taking turns', () => {
  it('runs a few of one name at a time, in order, and all of them in the end', async () => {
    const { work, endAll, most } = held()
    const inTurn = inTurns(3, 100)
    const order: number[] = []
    const all = Array.from({ length: 20 }, (_, n) => inTurn('a', () => (order.push(n), work())))
    await endAll()
    expect(await Promise.all(all)).toEqual(Array(20).fill('done'))
    expect(most()).toBe(3)
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  it('makes nobody wait for another', async () => {
    const { work, endAll, settle, running } = held()
    const inTurn = inTurns(1, 100)
    const all = ['a', 'a', 'b', 'c', 'c'].map((name) => inTurn(name, work))
    await settle()
    expect(running()).toBe(3)
    await endAll()
    await Promise.all(all)
  })

  it('runs nothing of what is one too many', async () => {
    const { work, endAll, most } = held()
    const inTurn = inTurns(2, 3)
    const all = Array.from({ length: 9 }, () => inTurn('a', work))
    await endAll()
    expect((await Promise.all(all)).filter((answer) => answer === undefined)).toHaveLength(4)
    expect(most()).toBe(2)
  })

  it('goes on after one that failed, and forgets a name nobody waits under', async () => {
    const inTurn = inTurns(1, 9)
    const failing = inTurn('a', () => Promise.reject(new Error('no')))
    const next = inTurn('a', async () => 'done')
    await expect(failing).rejects.toThrow('no')
    expect(await next).toBe('done')
    expect(await inTurn('a', async () => 'again')).toBe('again')
  })
})
