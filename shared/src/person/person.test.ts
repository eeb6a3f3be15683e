import fc from 'fast-check'
import { plainDate } from '../kernel/plainDate'
import { ageOn } from './age'
import { cardValidity } from './cardValidity'
import { maskCitizenNumber, maskMobile, maskName } from './mask'

describe('masked', () => {
  it.each([
    ['a citizen number', maskCitizenNumber, '520102199001011234', '5201**********1234'],
    ['a mobile number', maskMobile, '13800000000', '138****0000'],
    ['a name', maskName, 'Abc', 'A**'],
    ['a name of one character', maskName, 'A', 'A'],
    ['a character outside the basic plane', maskName, '\u{20BB7}b', '\u{20BB7}*'],
    ['what is too short to show its ends', maskCitizenNumber, '12345678', '********'],
    ['nothing', maskMobile, '', ''],
  ])('%s', (_, mask, text, masked) => {
    expect(mask(text)).toBe(masked)
  })

  it('never shows the birth date of a number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{18}$/), (number) => {
        expect(maskCitizenNumber(number).slice(4, 14)).toBe('**********')
      }),
    )
  })
})

describe('age', () => {
  it.each([
    ['the day before a birthday', '2010-11-27', '2026-11-26', 15],
    ['the birthday', '2010-11-26', '2026-11-26', 16],
    ['born on 29 February, on 28 February', '2012-02-29', '2026-02-28', 13],
    ['born on 29 February, on 1 March', '2012-02-29', '2026-03-01', 14],
    ['born today', '2026-11-26', '2026-11-26', 0],
  ])('%s', (_, birth, on, age) => {
    expect(ageOn(plainDate(birth), plainDate(on))).toBe(age)
  })
})

describe('a card issued on 2026-12-03 to someone', () => {
  it.each([
    ['not yet 16', '2010-12-04', { longTerm: false, years: 5, validTo: '2031-12-03' }],
    ['16 that day', '2010-12-03', { longTerm: false, years: 10, validTo: '2036-12-03' }],
    ['25', '2000-12-04', { longTerm: false, years: 10, validTo: '2036-12-03' }],
    ['26 that day', '2000-12-03', { longTerm: false, years: 20, validTo: '2046-12-03' }],
    ['45', '1980-12-04', { longTerm: false, years: 20, validTo: '2046-12-03' }],
    ['46 that day', '1980-12-03', { longTerm: true }],
    ['90', '1936-01-01', { longTerm: true }],
  ])('%s', (_, birth, validity) => {
    expect(cardValidity(plainDate(birth), plainDate('2026-12-03'))).toEqual(validity)
  })

  it('issued on 29 February ends on 28 February', () => {
    expect(cardValidity(plainDate('2005-01-01'), plainDate('2024-02-29'))).toMatchObject({ validTo: '2034-02-28' })
  })
})
