import type * as otherTabs from './otherTabs.h5'

/** As a browser has it: every other channel of the name hears, the one that speaks does not. */
class Channel {
  static all: Channel[] = []
  readonly #listeners: ((event: { data: unknown }) => void)[] = []
  constructor() {
    Channel.all.push(this)
  }
  postMessage(data: unknown): void {
    for (const one of Channel.all) if (one !== this) one.#listeners.forEach((tell) => tell({ data }))
  }
  addEventListener(_name: string, tell: (event: { data: unknown }) => void): void {
    this.#listeners.push(tell)
  }
}

const tab = async (): Promise<typeof otherTabs> => {
  jest.resetModules()
  return import('./otherTabs.h5')
}

describe('tabs of one browser', () => {
  beforeEach(() => {
    jest.useFakeTimers()
    Channel.all = []
    Object.assign(globalThis, { BroadcastChannel: Channel })
  })
  afterEach(() => jest.useRealTimers())

  const heard = async () => {
    const [left, right] = [await tab(), await tab()]
    const said: string[] = []
    left.onOtherTab(() => said.push('left: changed'))
    right.onOtherTab(() => said.push('changed'))
    right.onUseInOtherTab(() => said.push('used'))
    return { left, said }
  }

  test('hear of a change once, however often it was said, and never of their own', async () => {
    const { left, said } = await heard()
    left.tellOtherTabs()
    left.tellOtherTabs()
    jest.advanceTimersByTime(1_000)
    expect(said).toEqual(['changed'])
  })

  test('hear that somebody is at the device, twice a minute at most; nothing has changed by that', async () => {
    const { left, said } = await heard()
    for (let second = 0; second < 60; second += 1) {
      left.tellOtherTabsOfUse()
      jest.advanceTimersByTime(1_000)
    }
    expect(said).toEqual(['used', 'used'])
  })
})
