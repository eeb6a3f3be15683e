import { systemRandom } from '../../adapters/system/systemRandom'
import { requestIdentity } from '../signIn/requestIdentity'
import { startTimer } from './localTimer'

describe('the local timer', () => {
  it.each([
    ['rejects', () => Promise.reject(new Error('ENOSPC'))],
    [
      'throws',
      () => {
        throw new Error('EMFILE')
      },
    ],
  ])('goes on when a round %s, and tells what happened', async (_how, failing) => {
    const faults: unknown[] = []
    let asked = 0
    let reached: () => void = () => undefined
    const third = new Promise<void>((resolve) => (reached = resolve))
    const call = async () => {
      asked += 1
      if (asked <= 2) return failing()
      reached()
      return { ok: true as const, value: { more: false } }
    }
    const stop = startTimer(call, requestIdentity(), systemRandom, 1, (error) => faults.push(error))
    await third
    await stop()
    expect(faults).toHaveLength(2)
    expect(asked).toBeGreaterThanOrEqual(3)
  })

  it('is stopped only when its round is over', async () => {
    let over = false
    let begun: () => void = () => undefined
    const beginning = new Promise<void>((resolve) => (begun = resolve))
    let finish: () => void = () => undefined
    const call = async () => {
      begun()
      await new Promise<void>((resolve) => (finish = resolve))
      over = true
      return { ok: true as const, value: { more: false } }
    }
    const stop = startTimer(call, requestIdentity(), systemRandom, 1, () => undefined)
    await beginning
    const stopped = stop()
    finish()
    await stopped
    expect(over).toBe(true)
  })
})
