import fc from 'fast-check'
import { oneAtATime } from './oneAtATime'

/** Time that passes only when nobody has anything else to do. */
class Time {
  now = 0
  readonly #alarms: { readonly at: number; readonly ring: () => void }[] = []

  readonly wait = (ms: number): Promise<void> =>
    new Promise((resolve) => this.#alarms.push({ at: this.now + ms, ring: resolve }))

  async until(done: () => boolean): Promise<void> {
    while (!done()) {
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
      if (done()) return
      const next = this.#alarms.sort((one, other) => one.at - other.at).shift()
      if (next === undefined) throw new Error('nothing will happen any more')
      this.now = Math.max(this.now, next.at)
      next.ring()
    }
  }
}

/** A phone on which a page takes `lastsMs` to move, and which refuses every other one meanwhile. */
const aPhone = (time: Time, lastsMs: number) => {
  const opened: string[] = []
  let refused = 0
  let moving = false
  const move = async (name: string): Promise<void> => {
    if (moving) {
      refused += 1
      throw { errMsg: `${name}:fail busy` }
    }
    moving = true
    opened.push(name)
    await time.wait(lastsMs)
    moving = false
  }
  return { move, opened, refused: () => refused }
}

const PATIENCE = { pausesMs: [50, 100, 200, 400, 800, 1600], longestMs: 3000 }
const make = (time: Time) => oneAtATime({ wait: time.wait, ...PATIENCE })
const settled = async <T>(time: Time, work: Promise<T>): Promise<T> => {
  let ended = false
  void work.finally(() => {
    ended = true
  })
  await time.until(() => ended)
  return work
}

const lasts = fc.integer({ min: 0, max: 2000 })

describe('one navigation at a time', () => {
  test('what is asked for at once is carried out one after the other, in order, nothing refused', () =>
    fc.assert(
      fc.asyncProperty(lasts, fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 6 }), async (ms, names) => {
        const time = new Time()
        const phone = aPhone(time, ms)
        const { run } = make(time)
        const all = Promise.all(names.map((name) => run(name, () => phone.move(name))))
        expect(await settled(time, all)).toEqual(names.map(() => true))
        expect(phone.opened).toEqual(names)
        expect(phone.refused()).toBe(0)
      }),
    ))

  test('a page that moves without us (the first, a gesture) only delays it, however long up to two seconds', () =>
    fc.assert(
      fc.asyncProperty(lasts, async (ms) => {
        const time = new Time()
        const phone = aPhone(time, ms)
        void phone.move('gesture')
        expect(
          await settled(
            time,
            make(time).run('page', () => phone.move('page')),
          ),
        ).toBe(true)
        expect(phone.opened).toEqual(['gesture', 'page'])
      }),
    ))

  test('the same asked for again while it waits is one', async () => {
    const time = new Time()
    const phone = aPhone(time, 800)
    const { run } = make(time)
    const twice = Promise.all([run('page', () => phone.move('page')), run('page', () => phone.move('page'))])
    expect(await settled(time, twice)).toEqual([true, true])
    expect(phone.opened).toEqual(['page'])
  })

  test.each([
    'navigateTo:fail page "x" is not found',
    'redirectTo:fail can not redirectTo a tabbar page',
    'navigateTo:fail webview count limit exceed',
    'navigateBack:fail cannot navigate back at first page.',
  ])('%s: tried once, and what comes after it goes on', async (errMsg) => {
    const time = new Time()
    const phone = aPhone(time, 10)
    const { run } = make(time)
    let tries = 0
    const refused = run('bad', () => {
      tries += 1
      return Promise.reject({ errMsg })
    })
    const both = Promise.all([refused, run('good', () => phone.move('good'))])
    expect(await settled(time, both)).toEqual([false, true])
    expect(tries).toBe(1)
  })

  test('busy for ever ends, and is said to have failed', async () => {
    const time = new Time()
    const { run } = make(time)
    expect(
      await settled(
        time,
        run('page', () => Promise.reject({ errMsg: 'navigateTo:fail busy' })),
      ),
    ).toBe(false)
  })

  test('a phone that never answers ends nothing', async () => {
    const time = new Time()
    const phone = aPhone(time, 10)
    const { run } = make(time)
    const both = Promise.all([run('lost', () => new Promise(() => undefined)), run('page', () => phone.move('page'))])
    expect((await settled(time, both))[1]).toBe(true)
  })
})
