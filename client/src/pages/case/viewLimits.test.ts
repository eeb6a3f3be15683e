import { aCase, aClock } from '../../features/case/aCase'
import t from '../../text/case.en'
import common from '../../text/common.en'
import { sayIn } from '../../text/say'
import states from '../../text/states.en'
import { viewLaw, viewWhole } from './viewLimits'

const TODAY = '2026-12-01'
const words = { t, common, states, say: sayIn('en') }

describe('the other clocks', () => {
  const whole = aClock('whole', '2027-01-12', 29, { limit: 30, provisional: true, clause: 'GZ-11' })
  const law = aClock('law', '2027-01-25', 55, { limit: 60, clause: 'LAW-12' })

  test('the whole in working days, expected where next year’s calendar is not published', () => {
    expect(viewWhole(aCase({ clocks: [whole, law] }), TODAY, words)).toMatchObject({
      title: '30 working days in all',
      aside: '1 used',
      clause: 'GZ-11',
      text: expect.stringMatching(/expected to be finished by Tue 12 Jan 2027.*holidays of 2027/),
    })
  })

  test('the law’s calendar days stand apart and say so', () => {
    expect(viewLaw(aCase({ clocks: [whole, law] }), TODAY, words)).toEqual({
      text: 'By law Mon 25 Jan 2027 at the latest, 60 days after you applied',
      how: t.lawHow,
      clause: 'LAW-12',
    })
  })

  test.each(['returned', 'submitted', 'withdrawn', 'refused'] as const)('%s: the whole is not running', (state) => {
    expect(viewWhole(aCase({ state, clocks: [whole] }), TODAY, words)).toBeUndefined()
  })

  test('a finished case says when it was finished, and no law date', () => {
    const item = aCase({
      state: 'collected',
      clocks: [
        { ...whole, stoppedOn: '2026-12-14', status: 'stopped' },
        { ...law, stoppedOn: '2026-12-14', status: 'stopped' },
      ],
    })
    expect(viewWhole(item, TODAY, words)?.text).toBe('Accepted 30 Nov, finished Mon 14 Dec. ')
    expect(viewLaw(item, TODAY, words)).toBeUndefined()
  })
})
