import { sayIn } from '../../text/say'
import t from '../../text/staff/review.en'
import { viewCompare } from './viewCompare'
import { numbersAsOf } from '../../lib/numbersToday'

const context = { t, say: sayIn('en'), today: '2026-11-30', counties: { '520102': 'Nanming' } }

describe('the registry beside the application', () => {
  it('marks what differs, with the reason and the clause', () => {
    const [row] = viewCompare(
      [{ field: 'cardIssuedOn', registered: '2024-04-02', differs: true, clause: 'GZ-12b' }],
      context,
    )
    expect(row).toEqual({
      field: 'cardIssuedOn',
      label: 'Last card',
      registered: '2 Apr 2024',
      applied: t.compare.unmet,
      differs: true,
      met: false,
      explain: t.compare.explain.cardIssuedOn(numbersAsOf('2026-11-26')),
      clause: 'GZ-12b',
    })
  })

  it('says of a rule that is met that it is', () => {
    const [row] = viewCompare([{ field: 'fingerprints', registered: '2026-01-05', differs: false }], context)
    expect(row).toMatchObject({ registered: '5 Jan', applied: t.compare.met, met: true, explain: '' })
  })

  it('names counties, fields and states instead of their codes', () => {
    const rows = viewCompare(
      [
        { field: 'hukou', registered: '520102', applied: '520102', differs: false },
        { field: 'changedSinceCard', registered: 'name,address', differs: true, clause: 'GZ-12e' },
        { field: 'cardStatus', registered: 'lost', applied: 'lost', differs: false },
      ],
      context,
    )
    expect(rows.map(({ registered, applied }) => [registered, applied])).toEqual([
      ['Nanming', 'Nanming'],
      ['name, address', t.compare.unmet],
      ['reported lost', t.compare.appliesFor['lost']],
    ])
  })

  it('says when nothing is on record and when nothing changed', () => {
    const rows = viewCompare(
      [
        { field: 'cardIssuedOn', differs: false },
        { field: 'changedSinceCard', registered: '', differs: false },
      ],
      context,
    )
    expect(rows.map(({ registered }) => registered)).toEqual([t.compare.none, t.compare.unchanged])
  })
})
