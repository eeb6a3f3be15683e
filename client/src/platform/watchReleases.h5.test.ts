/** @jest-environment jsdom */
import { LOOK_EVERY_MS, watchReleases } from './watchReleases.h5'

const MINUTE = 60_000

const aPage = () => {
  let visible = true
  Object.defineProperty(document, 'visibilityState', {
    configurable: true,
    get: () => (visible ? 'visible' : 'hidden'),
  })
  const update = jest.fn(async (): Promise<unknown> => undefined)
  watchReleases({ update })
  return {
    update,
    pass: (ms: number) => jest.advanceTimersByTimeAsync(ms),
    show: (now: boolean) => {
      visible = now
      document.dispatchEvent(new Event('visibilitychange'))
    },
    online: () => window.dispatchEvent(new Event('online')),
  }
}

describe('a page left open looks for a newer release', () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => {
    jest.clearAllTimers()
    jest.useRealTimers()
  })

  test('once an hour, for days', async () => {
    const { update, pass } = aPage()
    await pass(LOOK_EVERY_MS - MINUTE)
    expect(update).not.toHaveBeenCalled()
    await pass(MINUTE)
    expect(update).toHaveBeenCalledTimes(1)
    await pass(48 * LOOK_EVERY_MS)
    expect(update).toHaveBeenCalledTimes(49)
  })

  test('not while nobody sees it; at once when it is shown again after more than an hour, not for a minute away', async () => {
    const { update, pass, show } = aPage()
    show(false)
    await pass(10 * LOOK_EVERY_MS)
    expect(update).not.toHaveBeenCalled()
    show(true)
    await pass(0)
    expect(update).toHaveBeenCalledTimes(1)
    show(false)
    await pass(MINUTE)
    show(true)
    await pass(0)
    expect(update).toHaveBeenCalledTimes(1)
  })

  test('when the network is back, if it could not be reached in time', async () => {
    const { update, pass, online } = aPage()
    update.mockRejectedValueOnce(new TypeError('no network'))
    await pass(LOOK_EVERY_MS)
    expect(update).toHaveBeenCalledTimes(1)
    online()
    await pass(0)
    expect(update).toHaveBeenCalledTimes(2)
    online()
    await pass(0)
    expect(update).toHaveBeenCalledTimes(2)
  })

  test('after a sleep in which no timer ran', async () => {
    const { update, pass, online } = aPage()
    jest.setSystemTime(Date.now() + 2 * LOOK_EVERY_MS)
    online()
    await pass(0)
    expect(update).toHaveBeenCalledTimes(1)
  })
})
