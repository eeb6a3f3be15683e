import fc from 'fast-check'
import { instant } from '../kernel/instant'
import { trustedTime } from './trustedClock'

const MINUTE = 60_000
const SERVER = instant(1_800_000_000_000)

describe("the server's time as a device knows it", () => {
  it.each([
    ['right clock, three minutes later', 0, 3, 3, 3, true],
    ['device clock two minutes ahead', 2, 5, 3, 3, true],
    ['device clock set back an hour meanwhile: the steady clock counts', 0, -60, 3, 3, true],
    ['device clock set forward a day meanwhile', 0, 24 * 60, 3, 3, true],
    ['restarted, the device clock is all there is', 0, 3, undefined, 3, false],
    ['restarted with a clock two minutes ahead since always: it cancels out', 2, 5, undefined, 3, false],
    ["restarted and set back: never earlier than the server's last word", 0, -60, undefined, 0, false],
  ] as const)('%s', (_name, deviceOff, deviceNow, steady, expected, sure) => {
    const time = trustedTime(
      {
        serverAt: SERVER,
        deviceAt: SERVER + deviceOff * MINUTE,
        ...(steady !== undefined && { steadyAt: 7_000 }),
      },
      SERVER + deviceNow * MINUTE,
      7_000 + (steady ?? 0) * MINUTE,
    )
    expect(time).toEqual({ now: SERVER + expected * MINUTE, sure, offByMs: deviceOff * MINUTE })
  })

  it("is not sure when a steady clock went backwards: it is another run's", () => {
    const known = { serverAt: SERVER, deviceAt: SERVER, steadyAt: 7_000 }
    expect(trustedTime(known, SERVER + MINUTE, 10)).toEqual({ now: SERVER, sure: false, offByMs: 0 })
  })

  it("is a whole number and never earlier than the server's last word, whatever the clocks say", () => {
    const clock = fc.double({ min: 0, max: 4e12, noNaN: true })
    fc.assert(
      fc.property(
        clock,
        clock,
        fc.option(clock, { nil: undefined }),
        clock,
        (deviceAt, deviceNow, steadyAt, steadyNow) => {
          const known = { serverAt: SERVER, deviceAt, ...(steadyAt !== undefined && { steadyAt }) }
          const { now } = trustedTime(known, deviceNow, steadyNow)
          expect(now).toBeGreaterThanOrEqual(SERVER)
          expect(Number.isSafeInteger(now)).toBe(true)
        },
      ),
    )
  })
})
