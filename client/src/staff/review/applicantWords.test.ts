import states from '../../text/states.en'
import t from '../../text/staff/review.en'
import { applicantWords } from './applicantWords'
import { EMPTY_FORM } from './decision'
import { numbersAsOf } from '../../lib/numbersToday'

const n = numbersAsOf('2026-11-26')

describe('the words an applicant will read', () => {
  it('carry the reason, the note as typed, and what to change', () => {
    const words = applicantWords(
      {
        ...EMPTY_FORM,
        decision: 'return',
        returnReason: 'photoUnclear',
        fields: ['photo', 'phone'],
        note: ' By the window. ',
      },
      t,
      states,
      n,
    )
    expect(words?.title).toBe(`Returned: ${states.returnReason.photoUnclear}`)
    expect(words?.lines).toEqual([
      'By the window.',
      `To change: ${states.list([states.field.photo, states.field.phone])}`,
    ])
  })

  it('end a refusal in its ways on', () => {
    const words = applicantWords(
      {
        ...EMPTY_FORM,
        decision: 'refuse',
        refusalReason: 'hukouChanged',
        remedies: ['hukouStation'],
        note: 'You moved.',
      },
      t,
      states,
      n,
    )
    expect(words?.title).toContain(states.refusalReason.hukouChanged)
    expect(words?.lines.at(-1)).toBe(`${states.remedy.hukouStation}: ${states.remedyHow.hukouStation}`)
  })

  it.each(['hold', 'release'] as const)('are none on %s', (decision) => {
    expect(applicantWords({ ...EMPTY_FORM, decision, suspicion: 'someone else' }, t, states, n)).toBeUndefined()
  })
})
