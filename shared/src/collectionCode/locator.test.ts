import fc from 'fast-check'
import { dammDigit } from './damm'
import { formatLocator, makeLocator, parseLocator } from './locator'
import { parseScanInput } from './scanInput'
import vectors from './vectors.json'

const TOKEN = vectors.vectors[0]?.digits ?? ''
const locator = fc.uint8Array({ minLength: 7, maxLength: 16 }).map(makeLocator)
const withSwap = (text: string, at: number): string =>
  text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2)

it('the check digit is Damm’s: 572 takes 4', () => {
  expect(dammDigit('572')).toBe(4)
  expect(dammDigit('5724')).toBe(0)
})

describe('a locator', () => {
  it('comes back as it was read out', () => {
    fc.assert(
      fc.property(locator, (one) => {
        expect(one).toMatch(/^\d{12}$/)
        expect(formatLocator(one)).toMatch(/^\d{4} \d{4} \d{4}$/)
        expect(parseLocator(formatLocator(one))).toBe(one)
      }),
    )
  })

  it('with one digit wrong is none', () => {
    fc.assert(
      fc.property(locator, fc.nat(11), fc.integer({ min: 1, max: 9 }), (one, at, by) => {
        const wrong = `${one.slice(0, at)}${(Number(one[at]) + by) % 10}${one.slice(at + 1)}`
        expect(parseLocator(wrong)).toBeUndefined()
      }),
    )
  })

  it('with two neighbours swapped is none', () => {
    fc.assert(
      fc.property(locator, fc.nat(10), (one, at) => {
        fc.pre(one[at] !== one[at + 1])
        expect(parseLocator(withSwap(one, at))).toBeUndefined()
      }),
    )
  })

  it('uses all of its range and takes enough randomness', () => {
    expect(makeLocator(new Uint8Array(7))).toBe('000000000000')
    expect(makeLocator(new Uint8Array(7).fill(255)).slice(0, 11)).toBe(String((2 ** 53 - 1) % 10 ** 11))
    expect(() => makeLocator(new Uint8Array(6))).toThrow(RangeError)
  })
})

describe('what comes in at the window', () => {
  const one = makeLocator(Uint8Array.of(1, 2, 3, 4, 5, 6, 7))
  const fullWidth = [...one].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')

  it.each([
    ['a scanned code', TOKEN, { kind: 'token', digits: TOKEN }],
    ['a scanned code with a line end', `${TOKEN}\r\n`, { kind: 'token', digits: TOKEN }],
    ['twelve digits', one, { kind: 'locator', locator: one }],
    ['twelve digits in fours', formatLocator(one), { kind: 'locator', locator: one }],
    ['twelve digits with dashes', formatLocator(one).replace(/ /g, '-'), { kind: 'locator', locator: one }],
    ['twelve full-width digits', fullWidth, { kind: 'locator', locator: one }],
    ['eleven digits', one.slice(0, 11), { kind: 'malformed' }],
    ['twelve digits, the check digit wrong', one.slice(0, 11) + ((Number(one[11]) + 1) % 10), { kind: 'malformed' }],
    ['a code cut short', TOKEN.slice(0, 224), { kind: 'malformed' }],
    ['a code with an impossible group', `999999999999999${TOKEN.slice(15)}`, { kind: 'malformed' }],
    ['an address of a page', 'https://example.org/', { kind: 'malformed' }],
    ['nothing', '', { kind: 'malformed' }],
  ])('%s', (_, text, expected) => {
    expect(parseScanInput(text)).toEqual(expected)
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(['token', 'locator', 'malformed']).toContain(parseScanInput(text).kind)
      }),
    )
  })
})
