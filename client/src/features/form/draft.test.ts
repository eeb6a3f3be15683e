import { phoneProblem, plainPhone, settingMs } from '@resident-card/shared'
import { forReason, newDraft, withAnswers, withIntent, type ChosenAuthority, type Draft } from './draft'
import { openQuestions, screenOf } from './openQuestions'
import { readDraft } from './readDraft'
import { submissionOf } from './submissionOf'

const OWNER = 'Wang 5201**********1234'
const NOW = 1_000_000
const KEPT_MS = settingMs('draftKept', NOW)
const authority: ChosenAuthority = {
  id: '520102003',
  name: 'Example station',
  shortName: 'Example',
  address: '18 Example Road',
  county: { code: '520102', name: 'Nanming' },
  prefecture: { code: '520100', name: 'Guiyang' },
  hours: [],
  sample: true,
}
const mail = {
  recipient: ' Wang ',
  phone: '138 0000 0000',
  region: { code: '520102', name: 'x' },
  address: ' 18 Example Road ',
}
const answered: Draft = {
  ...newDraft(OWNER, 'damaged', NOW),
  damage: 'broken',
  photoId: 'p'.repeat(26),
  phone: '13800000000',
  authority,
  collection: 'window',
}

describe('a draft', () => {
  it('keeps the id of the intent to submit for a retry, and drops it when an answer changes', () => {
    const ids = ['first', 'second']
    const newId = (): string => ids.shift() ?? 'none'
    const meant = withIntent(answered, newId)
    expect(withIntent(meant, newId).requestId).toBe('first')
    const changed = withAnswers(meant, { phone: '13900000000' }, NOW + 1)
    expect(changed.requestId).toBeUndefined()
    expect(withIntent(changed, newId).requestId).toBe('second')
  })

  it('keeps what fits both services when the reason changes, but not the damage', () => {
    const lost = forReason(answered, 'lost', NOW + 1)
    expect(lost).toMatchObject({ reason: 'lost', phone: '13800000000', photoId: answered.photoId })
    expect(lost.damage).toBeUndefined()
    expect(forReason(lost, 'lost', NOW + 2)).toBe(lost)
  })

  it.each([
    ['its owner, at once', answered, OWNER, NOW, true],
    ['its owner, within the week', answered, OWNER, NOW + KEPT_MS, true],
    ['its owner, too late', answered, OWNER, NOW + KEPT_MS + 1, false],
    ['somebody else', answered, 'Li 5203**********0001', NOW, false],
    ['its owner, from a version before', { ...answered, schemaVersion: 0 }, OWNER, NOW, false],
    ['its owner, damaged', { ...answered, mail: null }, OWNER, NOW, false],
    ['its owner, nothing kept', undefined, OWNER, NOW, false],
  ])('is read by %s', (_, stored, owner, now, found) => {
    expect(readDraft(stored, owner, now) !== undefined).toBe(found)
  })
})

describe('what is still open', () => {
  it.each([
    ['nothing of a whole damaged-card draft', answered, []],
    [
      'everything of a new one',
      newDraft(OWNER, 'damaged', NOW),
      ['damage', 'photo', 'phone', 'authority', 'collection'],
    ],
    ['no damage of a lost card', newDraft(OWNER, 'lost', NOW), ['photo', 'phone', 'authority', 'collection']],
    [
      'the address of a mailed card',
      { ...answered, collection: 'mail' as const },
      ['recipient', 'mailPhone', 'region', 'address'],
    ],
    [
      'an address of four characters',
      { ...answered, collection: 'mail' as const, mail: { ...mail, address: 'abcd' } },
      ['address'],
    ],
    ['nothing of a mailed one filled in', { ...answered, collection: 'mail' as const, mail }, []],
  ])('%s', (_, draft, open) => {
    expect(openQuestions(draft)).toEqual(open)
  })

  it.each([
    ['photo', 'apply'],
    ['authority', 'authority'],
    ['region', 'collection'],
  ] as const)('%s is asked on %s', (question, screen) => {
    expect(screenOf(question)).toBe(screen)
  })
})

describe('what is sent', () => {
  it('is nothing while a question is open', () => {
    expect(submissionOf({ ...answered, phone: '1380000000' }, 'h5')).toBeUndefined()
  })
  it('is exactly the contract’s fields', () => {
    expect(submissionOf(answered, 'h5')).toEqual({
      reason: 'damaged',
      damage: 'broken',
      photoId: answered.photoId,
      phone: '13800000000',
      acceptingAuthority: '520102003',
      collection: { way: 'window' },
      channel: 'h5',
    })
  })
  it('of a lost card has no damage, and the trimmed address of a mailed one', () => {
    const lost = forReason({ ...answered, collection: 'mail', mail }, 'lost', NOW)
    expect(submissionOf(lost, 'miniProgram')).toEqual({
      reason: 'lost',
      photoId: answered.photoId,
      phone: '13800000000',
      acceptingAuthority: '520102003',
      collection: {
        way: 'mail',
        recipient: 'Wang',
        phone: '13800000000',
        region: '520102',
        regionName: 'x',
        address: '18 Example Road',
      },
      channel: 'miniProgram',
    })
  })
})

describe('a mobile number', () => {
  it.each([
    ['', { code: 'missing' }],
    ['1380000000', { code: 'tooShort', by: 1 }],
    ['138000000000', { code: 'tooLong', by: 1 }],
    ['1380000000a', { code: 'notDigits' }],
    ['12800000000', { code: 'notMobile' }],
    ['13800000000', undefined],
    ['+86 138-0000-0000', undefined],
    ['１３８００００００００', undefined],
  ])('%p', (typed, problem) => {
    expect(phoneProblem(typed)).toEqual(problem)
  })
  it('is sent as eleven digits', () => {
    expect(plainPhone('+86 138-0000-0000')).toBe('13800000000')
  })
})
