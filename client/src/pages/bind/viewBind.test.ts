import type { CallError } from '@resident-card/shared'
import zh from '../../text/bind.zh'
import { bindInput, bindLacking, nameError, numberError, refusalWords } from './viewBind'

const TODAY = '2026-11-26'
// The standard's own examples (GB 11643).
const RIGHT = '11010519491231002X'

describe('a citizen number as typed', () => {
  it.each([
    ['nothing', '', zh.error.missing],
    ['one short', RIGHT.slice(0, 17), zh.error.tooShort(1)],
    ['two too many', `${RIGHT}11`, zh.error.tooLong(2)],
    ['a letter in it', '1101051949123100AX', zh.error.format],
    ['30 February', '110105194902300024', zh.error.date],
    ['a wrong check digit', '110105194912310021', zh.error.check],
    ['right', RIGHT, undefined],
    ['right, with a small x and spaces', '110105 19491231 002x', undefined],
  ])('%s', (_, typed, words) => {
    expect(numberError(typed, TODAY, zh.error)).toBe(words)
  })
})

it.each([
  ['', zh.error.nameMissing],
  ['W1', zh.error.nameWrong],
  ['W'.repeat(31), zh.error.nameTooLong(30)],
  ['A·B', undefined],
])('a name %p', (typed, words) => {
  expect(nameError(typed, zh.error)).toBe(words)
})

it('is sent whole, right and agreed to, or not at all', () => {
  const form = { name: ' W ', number: '11010519491231002x', agreed: true }
  expect(bindInput(form, TODAY)).toEqual({ name: 'W', citizenNumber: RIGHT })
  expect(bindInput({ ...form, agreed: false }, TODAY)).toBeUndefined()
  expect(bindInput({ ...form, number: '110105194912310021' }, TODAY)).toBeUndefined()
  expect(bindLacking({ name: '', number: '', agreed: false }, zh)).toBe(zh.lacking(3, zh.need.name))
  expect(bindLacking(form, zh)).toBeUndefined()
})

it.each([
  ['notConfirmed', 'refused', { triesLeft: 4 }, zh.notConfirmed(4)],
  ['notConfirmed', 'refused', { triesLeft: 0 }, zh.notConfirmed(0)],
  ['alreadyBoundElsewhere', 'refused', {}, zh.alreadyBoundElsewhere],
  ['bindTries', 'limited', {}, zh.limited(5)],
  ['storeUnavailable', 'unavailable', {}, undefined],
] as const)('%s (%s)', (code, kind, facts, words) => {
  expect(refusalWords({ kind, code, facts, traceId: '' } as CallError, zh)).toBe(words)
})
