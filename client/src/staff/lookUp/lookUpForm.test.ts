import { formatCaseNo, plainDate } from '@resident-card/shared'
import t from '../../text/staff/lookUp.en'
import { EMPTY_LOOK_UP, findError, lookUpInput, lookUpMissing, type LookUpForm } from './lookUpForm'

const TODAY = '2026-12-14'
// The standard's own example (GB 11643).
const RIGHT = '11010519491231002X'
const CASE_NO: string = formatCaseNo(plainDate('2026-11-26'), Uint8Array.of(3, 14, 15, 9))
const byNumber = (number: string): LookUpForm => ({ ...EMPTY_LOOK_UP, number })
const byCase = (caseNo: string): LookUpForm => ({ ...EMPTY_LOOK_UP, by: 'caseNo', caseNo })
const said = { reason: 'phoneDead', note: 'hukou book shown' } as const

describe('looking somebody up who has no code', () => {
  it.each([
    ['nothing typed yet', byNumber(''), undefined],
    ['a right number', byNumber(RIGHT), undefined],
    ['with a small x and spaces', byNumber('110105 19491231 002x'), undefined],
    ['one digit short', byNumber(RIGHT.slice(1)), t.error.tooShort(1)],
    ['two too many', byNumber(`00${RIGHT}`), t.error.tooLong(2)],
    ['one digit heard wrong', byNumber('110105194912310021'), t.error.check],
    ['30 February', byNumber('110105194902300024'), t.error.date],
    ['a right case number', byCase(CASE_NO), undefined],
    ['a case number without dashes', byCase(CASE_NO.replace(/-/g, '').toLowerCase()), undefined],
    ['a case number with its end changed', byCase(`${CASE_NO.slice(0, -1)}!`), t.error.caseNo],
  ])('%s', (_story, form, error) => {
    expect(findError(form, TODAY, t.error)).toBe(error)
  })

  it.each([
    ['nothing', EMPTY_LOOK_UP, [t.missing.number, t.missing.reason, t.missing.note]],
    ['by case, nothing', byCase(''), [t.missing.caseNo, t.missing.reason, t.missing.note]],
    ['only blanks for words', { ...byNumber(RIGHT), reason: 'noPhone', note: '  ' }, [t.missing.note]],
    ['no reason', { ...byNumber(RIGHT), note: 'x' }, [t.missing.reason]],
    ['all', { ...byNumber(RIGHT), ...said }, []],
  ] as const)('with %s filled in it still needs %j', (_what, form, missing) => {
    expect(lookUpMissing(form, TODAY, t)).toEqual(missing)
    expect(lookUpInput(form, TODAY) === undefined).toBe(missing.length > 0)
  })

  it('sends what was chosen, and not what was typed into the other field', () => {
    expect(lookUpInput({ ...byCase(CASE_NO.toLowerCase()), number: RIGHT, ...said }, TODAY)).toEqual({
      by: 'caseNo',
      caseNo: CASE_NO,
      ...said,
    })
    expect(lookUpInput({ ...byNumber('11010519491231002x'), caseNo: CASE_NO, ...said }, TODAY)).toEqual({
      by: 'citizenNumber',
      citizenNumber: RIGHT,
      ...said,
    })
  })
})
