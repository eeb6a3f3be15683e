import { sayIn } from '../../text/say'
import desk from '../../text/staff/desk.en'
import t from '../../text/staff/review.en'
import states from '../../text/states.en'
import { viewHistory } from './viewHistory'

const words = { t, desk, states, say: sayIn('en') }
const at = Date.UTC(2026, 10, 26, 12, 14)

describe('what happened to a case', () => {
  it('says who returned it, why, what is to be changed and in which words', () => {
    const [item] = viewHistory(
      [
        {
          kind: 'returned',
          at,
          byHolder: false,
          office: { id: '1', name: 'Huaguoyuan station' },
          officerNo: '120017',
          reason: 'photoUnclear',
          fields: ['photo'],
          note: 'Take it by the window',
        },
      ],
      '2026-11-30',
      words,
    )
    expect(item).toMatchObject({ mark: 'turn', title: 'Returned', when: 'Thu 26 Nov 20:14' })
    expect(item?.notes).toEqual([
      'Huaguoyuan station, Officer 120017',
      states.returnReason.photoUnclear,
      states.field.photo,
      'Take it by the window',
    ])
  })

  it('shows the desk a hold, which the applicant is never told', () => {
    const [item] = viewHistory(
      [{ kind: 'held', at, byHolder: false, note: 'Looks like someone else' }],
      '2026-11-30',
      words,
    )
    expect(item).toMatchObject({ mark: 'now', title: 'Put on hold', notes: ['Looks like someone else'] })
  })

  it('names the applicant as the applicant', () => {
    const [item] = viewHistory([{ kind: 'submitted', at, byHolder: true }], '2026-11-26', words)
    expect(item).toMatchObject({ mark: 'done', when: 'today 20:14', notes: ['Applicant'] })
  })
})
