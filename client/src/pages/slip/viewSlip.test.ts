import { aCase, aClock } from '../../features/case/aCase'
import common from '../../text/common.en'
import { sayIn } from '../../text/say'
import t from '../../text/slip.en'
import states from '../../text/states.en'
import { slipText, viewSlip } from './viewSlip'

const TODAY = '2026-12-14'
const words = { t, states, common, say: sayIn('en') }
const slip = (more: Parameters<typeof aCase>[0]) => viewSlip(aCase(more), TODAY, words)
const until = (more: Parameters<typeof aCase>[0]) => slip(more).rows.find(({ key }) => key === 'until')?.lines[0]

describe('the slip for whoever has no phone at the window', () => {
  test('from submission on: the case number and where; when, once it is known', () => {
    expect(slip({ state: 'submitted' }).caseNo).toBe('20261126-7KQ4-8')
    expect(until({ state: 'submitted' })).toBe(t.untilLater)
  })

  test.each([
    ['in time', '2026-12-22', 6, 'by Tue 22 Dec'],
    ['past the date, without a threat', '2026-12-10', -2, 'the date was Thu 10 Dec; the card has not lapsed'],
  ])('ready, %s', (_, dueOn, left, expected) => {
    expect(until({ state: 'ready', clocks: [aClock('collect', dueOn, left)] })).toBe(expected)
  })

  test('what to bring: the old card if damaged, the lost one only if found, the fee unless paid', () => {
    expect(slip({ reason: 'damaged' }).bring).toEqual([t.bringSlip, t.bringOldCard, t.bringFee('¥40'), t.person])
    expect(slip({ reason: 'lost', fee: { fen: 4000, clause: 'PUB-FEE', paidOn: '2026-12-10' } }).bring).toEqual([
      t.bringSlip,
      t.bringFound,
      t.person,
    ])
  })

  test('by mail nobody needs to come', () => {
    expect(slip({ collection: 'mail' }).bring).not.toContain(t.person)
    expect(until({ collection: 'mail' })).toBe(t.mail)
  })

  test('as text it holds no number of a person in full, nor the phone, nor the code', () => {
    const text = slipText(slip({}), t.caseNo)
    expect(text).toContain('Case number 20261126-7KQ4-8')
    expect(text).not.toMatch(/\d{12,}|138000/)
  })
})
