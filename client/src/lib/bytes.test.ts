import fc from 'fast-check'
import { concat, fromBase64, fromUtf8, toBase64, toHex, toUtf8 } from './bytes'

describe('bytes and text', () => {
  test('base64 is what every other program makes of it, and comes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
        expect(fromBase64(toBase64(bytes))).toEqual(bytes)
      }),
    )
  })

  test('a signature of 200 KB comes through', () => {
    const bytes = Uint8Array.from({ length: 200_000 }, (_, at) => (at * 31) % 256)
    expect(fromBase64(toBase64(bytes))).toEqual(bytes)
  })

  test('UTF-8 is what every other program makes of it, names of rare characters too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(toUtf8(text)).toEqual(new Uint8Array(Buffer.from(text)))
        expect(fromUtf8(toUtf8(text))).toBe(text)
      }),
    )
    expect(fromUtf8(toUtf8('\u{20BB7}\u7530'))).toBe('\u{20BB7}\u7530')
  })

  test('what is no base64 is not read', () => {
    expect(() => fromBase64('ab*d')).toThrow(RangeError)
  })

  test('hexadecimal and joining', () => {
    expect(toHex(concat(Uint8Array.of(0, 255), Uint8Array.of(), Uint8Array.of(16)))).toBe('00ff10')
  })
})
