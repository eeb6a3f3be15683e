import fc from 'fast-check'
import { nextKey, NO_BURST, type Key, type KeyBurst } from './keyBurst'

const digit = (d: string): Key => ({ key: d, code: `Digit${d}` })
const enter: Key = { key: 'Enter', code: 'Enter' }

const type = (keys: readonly Key[], gapMs: number): string | undefined => {
  let burst: KeyBurst = NO_BURST
  let at = 1_000_000
  let scanned: string | undefined
  for (const key of keys) {
    at += gapMs
    const next = nextKey(burst, key, at)
    burst = next.burst
    scanned = next.scanned
  }
  return scanned
}

describe('a desktop scanner', () => {
  it('is understood whatever it types, from 12 digits on', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{12,225}$/), fc.integer({ min: 0, max: 1000 }), (digits, gap) => {
        expect(type([...[...digits].map(digit), enter], gap)).toBe(digits)
      }),
    )
  })

  it('is understood under a Chinese input method, which hides the keys', () => {
    const hidden = [...'482719360584'].map((d) => ({ key: 'Process', code: `Digit${d}` }))
    expect(type([...hidden, enter], 20)).toBe('482719360584')
  })

  it('may use the numeric pad', () => {
    const pad = [...'482719360584'].map((d) => ({ key: d, code: `Numpad${d}` }))
    expect(type([...pad, { key: 'Enter', code: 'NumpadEnter' }], 20)).toBe('482719360584')
  })

  it('is not pieced together from keys pressed long ago', () => {
    expect(type([...[...'482719360584'].map(digit), enter], 1200)).toBeUndefined()
  })

  it('does not begin in the middle of words', () => {
    const keys = [...'123456'].map(digit)
    expect(type([...keys, { key: 'a', code: 'KeyA' }, ...keys, enter], 10)).toBeUndefined()
  })

  it('needs more than a few digits', () => {
    expect(type([...[...'12345678901'].map(digit), enter], 10)).toBeUndefined()
  })
})
