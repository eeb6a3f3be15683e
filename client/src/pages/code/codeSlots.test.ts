import fc from 'fast-check'
import { needsFetch, readSlots, retryAfter, SLOT_MS, stillOfUse, type KeptCode } from './codeSlots'

const START = 1_796_000_040_000
const tenSlots = (offsetMs = 0): KeptCode => ({
  offsetMs,
  slots: Array.from({ length: 10 }, (_, i) => ({ from: START + i * SLOT_MS, digits: String(i).repeat(225) })),
  locator: { digits: '482719360584', until: START + 5 * SLOT_MS },
  otherDevice: false,
})
const at = (seconds: number): number => START + seconds * 1000

describe('the code shown at the window', () => {
  test.each([
    [0, '0', 60, 10, 10],
    [22, '0', 38, 10, 10],
    [59.5, '0', 1, 10, 10],
    [60, '1', 60, 9, 9],
    [330, '5', 30, 5, 5],
    [599, '9', 1, 1, 1],
  ])(
    '%d s after it was fetched: slot %s, %d s to go, %d left, %d min',
    (seconds, digit, secondsLeft, left, minutes) => {
      const reading = readSlots(tenSlots(), at(seconds))
      expect(reading.slot?.digits[0]).toBe(digit)
      expect(reading).toMatchObject({ secondsLeft, left, minutesLeft: minutes })
    },
  )

  test('after ten minutes without network nothing is left to show', () => {
    expect(readSlots(tenSlots(), at(600))).toMatchObject({ slot: undefined, left: 0, minutesLeft: 0 })
    expect(stillOfUse(tenSlots(), at(600))).toBe(false)
  })

  test('a phone whose clock is an hour slow shows the server’s slot', () => {
    const hour = 3_600_000
    expect(readSlots(tenSlots(hour), at(61) - hour).slot?.digits[0]).toBe('1')
  })

  test('a clock turned back shows nothing rather than a slot that is not valid yet', () => {
    expect(readSlots(tenSlots(), at(-30)).slot).toBeUndefined()
  })

  test('the digits to read out run out on their own', () => {
    expect(readSlots(tenSlots(), at(120)).locatorSeconds).toBe(180)
    expect(readSlots(tenSlots(), at(301)).locatorSeconds).toBe(0)
  })

  test('at any moment the slot shown is the one the server calls current', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 599_999 }),
        fc.integer({ min: -86_400_000, max: 86_400_000 }),
        (ms, offset) => {
          const { slot, secondsLeft } = readSlots(tenSlots(offset), START + ms - offset)
          expect(slot).toBeDefined()
          expect(START + ms - (slot?.from ?? 0)).toBeLessThan(SLOT_MS)
          expect(secondsLeft).toBeGreaterThan(0)
          expect(secondsLeft).toBeLessThanOrEqual(60)
        },
      ),
    )
  })
})

describe('when to fetch more', () => {
  const need = (seconds: number, more: Partial<Parameters<typeof needsFetch>[0]> = {}) =>
    needsFetch({
      reading: readSlots(tenSlots(), at(seconds)),
      online: true,
      failures: 0,
      triedAt: 0,
      deviceNow: at(seconds),
      ...more,
    })

  test.each([
    ['plenty left', need(10), false],
    ['fewer than five left', need(361), true],
    ['the digits have run out', need(300), true],
    ['no network', need(361, { online: false }), false],
    ['nothing fetched yet', need(0, { reading: undefined }), true],
    ['a try failed a second ago', need(361, { failures: 1, triedAt: at(360) }), false],
    ['a try failed three seconds ago', need(361, { failures: 1, triedAt: at(358) }), true],
    ['many tries failed ten seconds ago', need(361, { failures: 9, triedAt: at(351) }), false],
  ])('%s', (_, fetches, expected) => expect(fetches).toBe(expected))

  test('tries grow rarer, never rarer than every 30 s', () => {
    expect([0, 1, 2, 3, 4, 50].map(retryAfter)).toEqual([0, 2000, 5000, 15000, 30000, 30000])
  })
})
