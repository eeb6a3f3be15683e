import fc from 'fast-check'
import { addDays, plainDate } from '../kernel/plainDate'
import { birthDateOf, checkDigitOf, parseCitizenNumber, sexOf } from './citizenNumber'

const TODAY = plainDate('2026-11-26')
const withCheck = (seventeen: string): string => seventeen + checkDigitOf(seventeen)
const number = fc
  .tuple(fc.integer({ min: 110000, max: 659999 }), fc.nat(40_000), fc.nat(999))
  .map(([area, days, sequence]) => {
    const birth = addDays(TODAY, -days).replace(/-/g, '')
    return withCheck(`${area}${birth}${String(sequence).padStart(3, '0')}`)
  })

describe('a citizen number', () => {
  it.each([
    ['the standard’s own example', '11010519491231002X', '1949-12-31', 'female'],
    ['the standard’s other example', '440524188001010014', '1880-01-01', 'male'],
    ['a small x', '11010519491231002x', '1949-12-31', 'female'],
    ['spaces as people group it', ' 110105 19491231 002X\n', '1949-12-31', 'female'],
    ['full-width digits', '４４０５２４１８８００１０１００１４', '1880-01-01', 'male'],
    ['an area code that is gone', withCheck('52240119800229001'), '1980-02-29', 'male'],
    ['born today', withCheck('52010220261126002'), '2026-11-26', 'female'],
  ])('is read: %s', (_, text, birth, sex) => {
    const read = parseCitizenNumber(text, TODAY)
    if (!read.ok) throw new Error(read.error)
    expect(birthDateOf(read.value)).toBe(birth)
    expect(sexOf(read.value)).toBe(sex)
  })

  it.each([
    ['nothing', '', 'length'],
    ['seventeen digits', '11010519491231002', 'length'],
    ['fifteen digits of the first generation', '110105491231002', 'length'],
    ['an X too early', '1101051949123100X2', 'characters'],
    ['a letter', '11010519491231002O', 'characters'],
    ['30 February', withCheck('52010219900230001'), 'date'],
    ['29 February of a common year', withCheck('52010219900229001'), 'date'],
    ['month 13', withCheck('52010219901301001'), 'date'],
    ['year 0000', withCheck('52010200000101001'), 'date'],
    ['a wrong check digit', '110105194912310021', 'check'],
    ['born tomorrow', withCheck('52010220261127001'), 'futureBirth'],
  ])('is not read: %s', (_, text, error) => {
    expect(parseCitizenNumber(text, TODAY)).toEqual({ ok: false, error })
  })

  it('with any one digit wrong is not read', () => {
    fc.assert(
      fc.property(number, fc.nat(16), fc.integer({ min: 1, max: 9 }), (right, at, by) => {
        expect(parseCitizenNumber(right, TODAY).ok).toBe(true)
        const wrong = `${right.slice(0, at)}${(Number(right[at]) + by) % 10}${right.slice(at + 1)}`
        expect(parseCitizenNumber(wrong, TODAY).ok).toBe(false)
      }),
    )
  })

  it('with two neighbours swapped is not read', () => {
    fc.assert(
      fc.property(number, fc.nat(16), (right, at) => {
        fc.pre(right[at] !== right[at + 1])
        const swapped = right.slice(0, at) + right.charAt(at + 1) + right.charAt(at) + right.slice(at + 2)
        expect(parseCitizenNumber(swapped, TODAY).ok).toBe(false)
      }),
    )
  })

  it('whatever is typed, is answered', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !parseCitizenNumber(text, TODAY).ok))
  })
})
