import type { CallError } from '@resident-card/shared'
import t from '../../text/staff/offline.en'
import { prepareErrors, prepareFailed, prepareMissing } from './prepareForm'

const words = t.prepare

describe('making a device ready', () => {
  it.each([
    ['nothing typed: nothing is wrong yet', { pin: '', again: '', name: '' }, {}],
    ['half a PIN', { pin: '195', again: '', name: '' }, { pin: words.error.short(3, 6) }],
    ['six in a row', { pin: '123456', again: '', name: '' }, { pin: words.error.simple }],
    ['the second one under way', { pin: '195837', again: '195', name: '' }, { again: words.error.short(3, 6) }],
    ['the second one differs', { pin: '195837', again: '1959', name: '' }, { again: words.error.differ }],
    ['a long name', { pin: '195837', again: '195837', name: 'W'.repeat(21) }, { name: words.error.name(20) }],
    ['all well', { pin: '195837', again: '195837', name: 'Window 2' }, {}],
  ])('%s', (_story, fields, errors) => {
    expect(prepareErrors(fields, words)).toEqual(errors)
  })

  it('does not say that somebody still typing is too short', () => {
    const fields = { pin: '195', again: '1', name: '' }
    expect(prepareErrors(fields, words, [])).toEqual({})
    expect(prepareErrors(fields, words, ['pin'])).toEqual({ pin: words.error.short(3, 6) })
  })

  it.each([
    ['nothing', { pin: '', again: '', name: '' }, ['pin', 'again', 'name']],
    ['a PIN once', { pin: '195837', again: '', name: 'Window 2' }, ['again']],
    ['two that differ', { pin: '195837', again: '195838', name: 'Window 2' }, ['again']],
    ['no name', { pin: '195837', again: '195837', name: ' ' }, ['name']],
    ['all', { pin: '195837', again: '195837', name: 'Window 2' }, []],
  ] as const)('with %s it still needs %j', (_what, fields, missing) => {
    expect(prepareMissing(fields, words)).toEqual(
      missing.map((one) => (one === 'pin' ? words.need.pin(6) : words.need[one])),
    )
  })

  it.each([
    ['unavailable', 'offline', words.failed.offline],
    ['unavailable', 'timeout', words.failed.offline],
    ['unavailable', 'notDurable', words.failed.storage],
    ['refused', 'deviceRevoked', words.failed.revoked],
    ['limited', 'devicesMade', words.failed.tooMany],
    ['unavailable', 'signedOut', words.failed.signedOut],
    ['fault', 'keyList', words.failed.other],
  ] as const)('%s/%s is explained', (kind, code, said) => {
    expect(prepareFailed({ kind, code, traceId: '' } as CallError, words)).toBe(said)
  })
})
