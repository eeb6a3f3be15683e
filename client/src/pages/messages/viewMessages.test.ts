import { NOTICE_CODES, type NoticeCode } from '@resident-card/shared'
import { at } from '../../features/case/aCase'
import t from '../../text/messages.en'
import zh from '../../text/messages.zh'
import { sayIn } from '../../text/say'
import states from '../../text/states.en'
import { viewMessages, type Message } from './viewMessages'

const TODAY = '2026-12-01'
const words = { t, states, say: sayIn('en') }
const message = (code: string, facts: Message['facts'] = {}): Message => ({
  messageId: 'm',
  code: code as NoticeCode,
  caseId: 'c',
  caseNo: '20261126-7KQ4-8',
  at: at('2026-11-30', '10:32'),
  read: false,
  facts,
})
const rowOf = (code: string, facts: Message['facts'] = {}) => viewMessages([message(code, facts)], TODAY, words)[0]

describe('the inbox', () => {
  test.each([
    ['accepted', { dueOn: '2026-12-03' }, 'Accepted', 'Issued by Thu 3 Dec'],
    ['ready', { dueOn: '2027-01-12' }, 'Ready to collect', 'Collect it at the window by Tue 12 Jan 2027'],
    [
      'ready',
      { dueOn: '2027-01-12', provisional: 1 },
      'Ready to collect',
      'Collect it at the window by Tue 12 Jan 2027 (expected)',
    ],
    ['returned', { reason: 'photoUnclear' }, 'Returned: your turn', 'The photo is too unclear to compare'],
    [
      'refused',
      { reason: 'hukouChanged' },
      'Refused',
      'Your registration changed and the card does not carry it yet. See what you can do next',
    ],
    ['dispatched', { carrier: 'EMS', number: 'EA123456785CN' }, 'The card is on its way', 'EMS EA123456785CN'],
    ['collectionChanged', { collection: 'mail' }, 'Way of collection changed', 'Now: by mail'],
    [
      'extended',
      { dueOn: '2027-02-24' },
      'Thirty days more by law',
      'Transport is hard; by law at the latest Wed 24 Feb 2027',
    ],
    [
      'handOverUndone',
      { reason: 'wrongCard' },
      'Noted collection undone',
      'The window took the wrong card; it has been put right. You need not apply again, the card is at the window',
    ],
    [
      'collectReminder',
      { dueOn: '2026-12-15' },
      'Remember to collect your card',
      'By Tue 15 Dec; it does not lapse after that',
    ],
    ['submitted', {}, 'Application sent', 'Waiting for verification'],
  ])('%s', (code, facts, title, body) =>
    expect(rowOf(code, facts)).toMatchObject({ title, body, when: 'Mon 30 Nov 10:32', unread: true }),
  )

  test('another phone fetched the code: opens where something can be done about it', () => {
    expect(rowOf('codeOtherDevice')).toMatchObject({ opens: 'code', icon: 'soon' })
    expect(rowOf('ready')).toMatchObject({ opens: 'case' })
  })

  test('news whose code is not known yet still reaches the applicant', () => {
    const row = rowOf('somethingNew')
    expect(row).toMatchObject({ title: t.other, icon: 'bell', caseId: 'c' })
    expect(row?.body).toBeUndefined()
  })

  test('every notice has words in both languages', () => {
    expect(NOTICE_CODES.filter((code) => zh.heading[code] === undefined)).toEqual([])
    expect(Object.keys(zh.heading).sort()).toEqual(Object.keys(t.heading).sort())
  })
})
