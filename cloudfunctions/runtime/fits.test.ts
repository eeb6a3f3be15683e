import fc from 'fast-check'
import { fits } from './fits'

const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)])

/** Counts how often something of it is looked at. */
const counted = (length: number) => {
  let looked = 0
  const list = Array.from({ length }, () => 'x')
  const watched = new Proxy(list, {
    get: (target, key, self) => {
      looked += 1
      return Reflect.get(target, key, self) as unknown
    },
  })
  return { watched, looked: () => looked }
}

describe('how large a call is', () => {
  it.each<[string, unknown, number, string]>([
    ['a text just as long', 'x'.repeat(98), 100, 'fits'],
    ['a text one longer', 'x'.repeat(99), 100, 'tooLarge'],
    ['a text of three bytes a character', '领'.repeat(33), 100, 'tooLarge'],
    ['a key as long as a call', { ['k'.repeat(200)]: 1 }, 100, 'tooLarge'],
    ['many keys', Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`k${n}`, 1])), 100, 'tooLarge'],
    ['a list of nothing much', Array(100).fill(null), 100, 'tooLarge'],
    ['sixteen levels', deep(16), 1000, 'fits'],
    ['one level more', deep(17), 1000, 'tooDeep'],
    ['a hundred thousand levels', JSON.parse('['.repeat(9_000) + ']'.repeat(9_000)), 100_000, 'tooDeep'],
    ['no number', Number.NaN, 100, 'fits'],
    ['a function', () => 1, 100, 'fits'],
  ])('%s', (_, value, most, fit) => {
    expect(fits(value, most)).toBe(fit)
  })

  it('is never less than what JSON makes of it, escapes aside, and not much more', () => {
    const plain = fc.jsonValue({ noUnicodeString: true, maxDepth: 5 } as object)
    fc.assert(
      fc.property(plain, (value) => {
        const text = JSON.stringify(value).replaceAll(/\\u[0-9a-f]{4}|\\./g, '')
        expect(fits(value, Buffer.byteLength(text) * 6 + 8)).toBe('fits')
        if (text.length > 60) expect(fits(value, Math.floor(text.length / 6))).not.toBe('fits')
      }),
    )
  })

  it('costs no more than is allowed, however much there is', () => {
    const { watched, looked } = counted(1_000_000)
    expect(fits(watched, 16_384)).toBe('tooLarge')
    expect(looked()).toBeLessThan(20)
    const many = counted(5_000)
    expect(fits([many.watched, 'x'.repeat(20_000)], 16_384)).toBe('tooLarge')
    expect(many.looked()).toBeLessThan(16_384)
  })

  it('whatever it is, an answer comes', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (value) => {
          expect(['fits', 'tooLarge', 'tooDeep']).toContain(fits(value, 300))
        },
      ),
    )
  })
})
