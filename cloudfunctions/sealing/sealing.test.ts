import fc from 'fast-check'
import { instant } from '@resident-card/shared'
import { keyRing } from '../adapters/keys/keyRing'
import { systemRandom } from '../adapters/system/systemRandom'
import type { Keys } from '../ports/keys'
import { lookupKey } from './lookupKey'
import { newId } from './newId'
import { personKey } from './personKey'
import type { Place } from './place'
import { seal } from './seal'
import { sealBytes } from './sealBytes'
import { unseal } from './unseal'
import { unsealBytes } from './unsealBytes'
import { UnsealError } from './unsealError'

const sealingKey = (kid: string, fill: number) => ({ kid, key: new Uint8Array(32).fill(fill) })
const ring = (...sealing: [ReturnType<typeof sealingKey>, ...ReturnType<typeof sealingKey>[]]): Keys =>
  keyRing({ sealing, lookup: new Uint8Array(32).fill(9), code: [], ...NO_LIST })

const NO_LIST = { box: [], list: { list: '', signature: '' }, serial: 1 }
const march = sealingKey('2026-03', 1)
const november = sealingKey('2026-11', 2)
const keys = ring(november, march)
const sealing = { keys, random: systemRandom }
const place: Place = { table: 'applications', id: newId(systemRandom), field: 'personal' }

const places = fc.record({ table: fc.string(), id: fc.string(), field: fc.string() })

/** The same sealed value with one bit of its iv or cipher text turned over. */
const flip = (base64: string, bit: number): string => {
  const bytes = Buffer.from(base64, 'base64')
  const at = (bit >> 3) % bytes.length
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << (bit & 7)), at)
  return bytes.toString('base64')
}

describe('a sealed value', () => {
  it('opens where it was sealed, whatever it holds', () => {
    fc.assert(
      fc.property(places, fc.jsonValue(), (where, value) => {
        // JSON has no minus zero.
        expect(unseal(keys, where, seal(sealing, where, value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('refuses to open in another document, field or table', () => {
    fc.assert(
      fc.property(places, places, (here, there) => {
        fc.pre(JSON.stringify(here) !== JSON.stringify(there))
        expect(() => unseal(keys, there, seal(sealing, here, 'Li'))).toThrow(UnsealError)
      }),
    )
  })

  it('refuses to open after any single bit was changed', () => {
    fc.assert(
      fc.property(fc.constantFrom('iv' as const, 'ct' as const), fc.nat(), (part, bit) => {
        const sealed = seal(sealing, place, { phone: '13800000000' })
        expect(() => unseal(keys, place, { ...sealed, [part]: flip(sealed[part], bit) })).toThrow('notAuthentic')
      }),
    )
  })

  it.each([
    ['an empty text', { ct: '' }, 'format'],
    ['a tag cut short', { ct: 'AAAA' }, 'format'],
    ['an iv of the wrong length', { iv: 'AAAA' }, 'format'],
    ['a key that is no longer kept', { kid: '2019-01' }, 'unknownKey'],
    ['the key of another time', { kid: '2026-03' }, 'notAuthentic'],
  ])('refuses %s', (_what, change, failure) => {
    expect(() => unseal(keys, place, { ...seal(sealing, place, 'Li'), ...change })).toThrow(failure)
  })

  it.each([
    ['nothing', null],
    ['no object', 'Li'],
    ['a list', []],
    ['an object without parts', {}],
    ['a lost cipher text', { alg: 'A256GCM', kid: '2026-11', iv: 'AAAA' }],
    ['a number for one', { alg: 'A256GCM', kid: '2026-11', iv: 'AAAA', ct: 7 }],
    ['an iv that is a list', { alg: 'A256GCM', kid: '2026-11', iv: [1], ct: 'AAAA' }],
  ])('refuses %s where a sealed value was', (_what, stored) => {
    expect(() => unseal(keys, place, stored as never)).toThrow(UnsealError)
  })

  it('of an older key still opens after a newer one came', () => {
    const then = seal({ keys: ring(march), random: systemRandom }, place, 'Li')
    expect(then.kid).toBe('2026-03')
    expect(unseal(keys, place, then)).toBe('Li')
    expect(seal(sealing, place, 'Li').kid).toBe('2026-11')
  })

  it('never looks the same twice, and shows nothing of what it holds', () => {
    const [one, two] = [seal(sealing, place, '522401199001011234'), seal(sealing, place, '522401199001011234')]
    expect(one.ct).not.toBe(two.ct)
    expect(Buffer.from(one.ct, 'base64').toString('latin1')).not.toContain('522401')
  })
})

describe('a sealed file', () => {
  const content = fc.uint8Array({ maxLength: 2000 })

  it('opens under its own id and no other', () => {
    fc.assert(
      fc.property(content, (bytes) => {
        const sealed = sealBytes(sealing, 'a', bytes)
        expect(Buffer.from(unsealBytes(keys, 'a', sealed))).toEqual(Buffer.from(bytes))
        expect(() => unsealBytes(keys, 'b', sealed)).toThrow('notAuthentic')
      }),
    )
  })

  it('refuses to open when cut short, changed in any byte, or not a sealed file at all', () => {
    const sealed = sealBytes(sealing, 'a', Buffer.from('a photo'))
    for (let length = 0; length < sealed.length; length++) {
      expect(() => unsealBytes(keys, 'a', sealed.subarray(0, length))).toThrow(UnsealError)
    }
    for (let at = 0; at < sealed.length; at++) {
      const changed = Uint8Array.from(sealed)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(() => unsealBytes(keys, 'a', changed)).toThrow(UnsealError)
    }
    fc.assert(fc.property(content, (bytes) => void expect(() => unsealBytes(keys, 'a', bytes)).toThrow(UnsealError)))
  })
})

describe('a blind index', () => {
  it('is the same for the same person, however the X is written', () => {
    expect(personKey(keys, '11010519491231002x')).toBe(personKey(keys, '11010519491231002X'))
    expect(personKey(keys, '11010519491231002X')).toMatch(/^[0-9a-z]{52}$/)
  })

  it('differs by purpose and by value, also where the two run into each other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (purposeA, valueA, purposeB, valueB) => {
        fc.pre(purposeA !== purposeB || valueA !== valueB)
        expect(lookupKey(keys, purposeA, valueA)).not.toBe(lookupKey(keys, purposeB, valueB))
      }),
    )
  })

  it('has a key of its own', () => {
    const other = keyRing({ sealing: [november], lookup: new Uint8Array(32).fill(8), code: [], ...NO_LIST })
    expect(personKey(other, '11010519491231002X')).not.toBe(personKey(keys, '11010519491231002X'))
  })
})

describe('a new id', () => {
  it('is 26 characters of base32 over 16 random bytes', () => {
    expect(newId({ bytes: (length) => new Uint8Array(length) })).toBe('0'.repeat(26))
    expect(newId({ bytes: (length) => new Uint8Array(length).fill(255) })).toBe(`${'z'.repeat(25)}w`)
    expect(new Set(Array.from({ length: 1000 }, () => newId(systemRandom))).size).toBe(1000)
  })
})

it('a code key signs while it is in force and not after', () => {
  const code = [{ keyId: 1, seed: new Uint8Array(32).fill(3), notBefore: instant(10), notAfter: instant(20) }]
  const signing = keyRing({ sealing: [november], lookup: new Uint8Array(32), code, ...NO_LIST })
  expect(signing.codeSigner(instant(19)).sign(Buffer.from('x'))).toHaveLength(64)
  expect(() => signing.codeSigner(instant(20))).toThrow('no key')
})
