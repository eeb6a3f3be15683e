import { EMPTY_FORM, missingFor, withReturnReason, withSame, type DecisionForm } from './decision'
import { toggled } from '../desk/officerNote'

const form = (more: Partial<DecisionForm>): DecisionForm => ({ ...EMPTY_FORM, ...more })

describe('what stands against a decision', () => {
  it.each([
    ['nothing chosen', form({}), true, ['decision']],
    ['passing without having looked at the photos', form({ decision: 'pass' }), true, ['same']],
    ['passing a case that is not admitted', form({ decision: 'pass', same: 'same' }), false, ['eligible']],
    ['passing', form({ decision: 'pass', same: 'same' }), true, []],
    ['passing someone who looks different', form({ decision: 'issue', same: 'different' }), true, ['same']],
    ['returning without saying anything', form({ decision: 'return' }), true, ['reason', 'fields', 'note']],
    [
      'returning with words only',
      form({ decision: 'return', note: 'Please take it again' }),
      true,
      ['reason', 'fields'],
    ],
    [
      'returning',
      form({ decision: 'return', returnReason: 'photoUnclear', fields: ['photo'], note: 'Take it by the window' }),
      true,
      [],
    ],
    ['refusing without anything', form({ decision: 'refuse' }), false, ['reason', 'note', 'remedies']],
    [
      'refusing a case that is not admitted',
      form({ decision: 'refuse', refusalReason: 'hukouChanged', note: 'You moved', remedies: ['hukouStation'] }),
      false,
      [],
    ],
    ['holding without a suspicion', form({ decision: 'hold' }), true, ['suspicion']],
    ['holding', form({ decision: 'hold', suspicion: 'Looks like someone else' }), true, []],
    ['releasing', form({ decision: 'release' }), undefined, []],
  ] as const)('%s', (_story, said, admitted, missing) => {
    expect(missingFor(said, admitted)).toEqual(missing)
  })

  it.each(['Call 13800000000', 'Your number 520102199001011234', 'Number １３８００００００００'])(
    'does not let a number of a person into the words: %s',
    (note) => {
      const said = form({ decision: 'return', returnReason: 'other', fields: ['phone'], note })
      expect(missingFor(said, true)).toEqual(['withheld'])
    },
  )

  it('lets a date or a time into the words', () => {
    const said = form({ decision: 'return', returnReason: 'other', fields: ['phone'], note: 'Call before 12-03 17:30' })
    expect(missingFor(said, true)).toEqual([])
  })
})

describe('one answer leads to the next', () => {
  it('asks for a new photo when the photo is unclear', () => {
    expect(withReturnReason(EMPTY_FORM, 'photoUnclear').fields).toEqual(['photo'])
  })

  it('refuses someone too different, with both ways on', () => {
    const next = withSame(EMPTY_FORM, 'different', ['pass', 'return', 'refuse', 'hold'])
    expect(next).toMatchObject({ decision: 'refuse', refusalReason: 'identityNotConfirmed' })
    expect(next.remedies).toEqual(['askForReview', 'hukouStation'])
  })

  it('holds where impersonation is suspected', () => {
    expect(withSame(EMPTY_FORM, 'suspicious', ['pass', 'hold']).decision).toBe('hold')
  })

  it('decides nothing that this officer may not decide', () => {
    expect(withSame(EMPTY_FORM, 'suspicious', ['release', 'refuse']).decision).toBeUndefined()
  })

  it('keeps the words when the answer changes', () => {
    expect(withSame(form({ note: 'kept' }), 'same', ['pass']).note).toBe('kept')
  })

  it('ticks and unticks', () => {
    expect(toggled(['a', 'b'], 'a')).toEqual(['b'])
    expect(toggled(['b'], 'a')).toEqual(['b', 'a'])
  })
})
