import fc from 'fast-check'
import { addDays, plainDate } from '../kernel/plainDate'
import { formatCaseNo, parseCaseNo } from './caseNo'

const CHARACTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const caseNo = fc
  .tuple(fc.nat(30_000), fc.uint8Array({ minLength: 4, maxLength: 8 }))
  .map(([days, random]) => formatCaseNo(addDays(plainDate('2020-01-01'), days), random))
const isDash = (text: string, at: number): boolean => text[at] === '-'

describe('a case number', () => {
  it('is the date, four characters and a check character', () => {
    expect(formatCaseNo(plainDate('2026-11-26'), Uint8Array.of(5, 17, 21, 2))).toBe('20261126-7KQ4-8')
    expect(() => formatCaseNo(plainDate('2026-11-26'), Uint8Array.of(5, 17, 21))).toThrow(RangeError)
  })

  it('is read as people type it', () => {
    fc.assert(
      fc.property(caseNo, (one) => {
        expect(one).toMatch(/^\d{8}-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]$/)
        for (const typed of [one, one.toLowerCase(), one.replace(/-/g, ''), ` ${one.replace(/-/g, ' ')}\n`]) {
          expect(parseCaseNo(typed)).toBe(one)
        }
      }),
    )
  })

  it('with one character wrong is none', () => {
    fc.assert(
      fc.property(caseNo, fc.nat(14), fc.constantFrom(...CHARACTERS), (one, at, character) => {
        fc.pre(!isDash(one, at) && one[at] !== character)
        expect(parseCaseNo(one.slice(0, at) + character + one.slice(at + 1))).toBeUndefined()
      }),
      { numRuns: 500 },
    )
  })

  it('with two neighbours swapped is none', () => {
    fc.assert(
      fc.property(caseNo, fc.nat(11), (one, at) => {
        const plain = one.replace(/-/g, '')
        fc.pre(plain[at] !== plain[at + 1])
        const swapped = plain.slice(0, at) + plain.charAt(at + 1) + plain.charAt(at) + plain.slice(at + 2)
        expect(parseCaseNo(swapped)).toBeUndefined()
      }),
      { numRuns: 500 },
    )
  })

  it.each(['', '20261126', '20260230-7KQ4-8', '20261126-0OIL-8', 'x'.repeat(1000)])('%s is none', (text) => {
    expect(parseCaseNo(text)).toBeUndefined()
  })
})
