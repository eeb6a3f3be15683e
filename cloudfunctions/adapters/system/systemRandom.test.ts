import fc from 'fast-check'
import { systemRandom } from './systemRandom'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

it('gives as many bytes as were asked for, of their own: whoever changes them changes nobody else’s', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 20 }), (lengths) => {
      const pieces = lengths.map((length) => systemRandom.bytes(length))
      expect(pieces.map(({ length }) => length)).toEqual(lengths)
      const before = pieces.map(hex)
      pieces[0]?.fill(7)
      expect(pieces.slice(1).map(hex)).toEqual(before.slice(1))
      expect(new Set(pieces.map(({ buffer }) => buffer)).size).toBe(pieces.length)
    }),
  )
})

it.each([8, 12, 16, 33, 64, 65])('never gives the same %i bytes twice, nor bytes that are nothing', (length) => {
  const given = Array.from({ length: 20_000 }, () => hex(systemRandom.bytes(length)))
  expect(new Set(given).size).toBe(given.length)
  expect(given).not.toContain('0'.repeat(2 * length))
})

it('has every byte about as often as any other', () => {
  const seen = new Uint32Array(256)
  for (let n = 0; n < 20_000; n += 1) for (const byte of systemRandom.bytes(13)) seen[byte] = (seen[byte] ?? 0) + 1
  // 1,016 of each are expected; 200 away is six times the usual deviation.
  expect(Math.min(...seen)).toBeGreaterThan(816)
  expect(Math.max(...seen)).toBeLessThan(1_216)
})
