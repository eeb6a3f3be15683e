import type { CallError } from '@resident-card/shared'
import { newDraft, type Draft } from '../../features/form/draft'
import zh from '../../text/check.zh'
import commonZh from '../../text/common.zh'
import formZh from '../../text/form.zh'
import { sayIn } from '../../text/say'
import { plainDate } from '@resident-card/shared'
import { applicationRows, collectionRows, costWords, failureOf, verifyBy, type CheckWords } from './viewCheck'

const words: CheckWords = { t: zh, form: formZh, common: commonZh, say: sayIn('zh') }
const draft: Draft = { ...newDraft('W', 'damaged', 0), damage: 'broken', phone: '13800000000', collection: 'window' }
const mailed: Draft = {
  ...draft,
  collection: 'mail',
  mail: { recipient: 'W', phone: '13900000000', region: { code: '520102', name: 'N' }, address: 'A 18' },
}

describe('every answer', () => {
  it('of a damaged card is there with the page that changes it; what is missing says so', () => {
    expect(applicationRows(draft, words).map(({ key, page }) => [key, page])).toEqual([
      ['service', 'service'],
      ['damage', 'apply'],
      ['phone', 'apply'],
    ])
    expect(collectionRows(draft, words)[0]).toMatchObject({ key: 'authority', value: undefined, page: 'authority' })
  })
  it('of a lost card has no damage', () => {
    expect(applicationRows({ ...draft, reason: 'lost' }, words).map(({ key }) => key)).toEqual(['service', 'phone'])
  })
  it('of a mailed card says to whom and where', () => {
    expect(collectionRows(mailed, words).map(({ key, value }) => [key, value])).toEqual([
      ['authority', undefined],
      ['way', zh.ways.mail],
      ['recipient', 'W'],
      ['address', 'N A 18'],
    ])
  })
})

it('the day of submission is not counted, days off are left out', () => {
  const friday = Date.parse('2026-11-27T20:12:00+08:00')
  expect(verifyBy('reissue', friday, words)).toBe(zh.verifyBy(words.say.date('2026-12-02', '2026-11-27')))
})
it('into a year not yet published the date is an expectation', () => {
  expect(verifyBy('reissue', Date.parse('2026-12-30T10:00:00+08:00'), words)).toMatch(/^\u9884\u8ba1/)
})
it.each([
  [draft, zh.feeWindow(words.say.money(4000))],
  [mailed, zh.feeMail(words.say.money(4000))],
])('the cost goes with the way', (given, said) => {
  expect(costWords(given, plainDate('2026-11-27'), words)).toBe(said)
})

describe('what went wrong', () => {
  const error = (more: Partial<CallError>) => ({ kind: 'fault', code: 'fault', traceId: 'T1', ...more }) as CallError
  it.each([
    [
      'no network',
      error({ kind: 'unavailable', code: 'offline', traceId: '' }),
      { tone: 'warn', title: zh.notSent, text: commonZh.error.offline },
    ],
    [
      'a store that is down',
      error({ kind: 'unavailable', code: 'storeUnavailable' }),
      { title: zh.notSent, text: commonZh.error.unavailable, traceId: 'T1' },
    ],
    ['a bug', error({}), { title: zh.notSent, text: commonZh.error.fault }],
    [
      'an open case',
      error({ kind: 'refused', code: 'openApplicationExists', facts: { caseId: 'c1', caseNo: 'N' } }),
      { title: zh.openCase, way: { url: '/pages/case/index?id=c1' } },
    ],
    [
      'records that changed meanwhile',
      error({ kind: 'refused', code: 'issuedWithinTwoYears', clause: 'GZ-12b' }),
      { title: zh.refused, way: { url: '/pages/eligibility/index?reason=damaged' } },
    ],
    [
      'a photo no longer kept',
      error({ kind: 'invalid', code: 'invalid', fields: [{ field: 'photoId', code: 'notFound' }] }),
      { title: zh.photoGone, way: { url: '/pages/apply/index?back=1' } },
    ],
    [
      'an office that takes none',
      error({ kind: 'invalid', code: 'invalid', fields: [{ field: 'acceptingAuthority', code: 'notAccepting' }] }),
      { title: zh.notAccepting, way: { url: '/pages/authority/index?back=1' } },
    ],
    [
      'an address refused',
      error({ kind: 'invalid', code: 'invalid', fields: [{ field: 'collection.address', code: 'addressTooShort' }] }),
      { title: zh.field, way: { url: '/pages/collection/index?back=1' } },
    ],
  ])('%s', (_, given, expected) => {
    expect(failureOf(given, draft, words)).toMatchObject(expected)
  })
})
