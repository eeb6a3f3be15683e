import { TRACKING_KINDS } from '@resident-card/shared'
import { at } from '../../features/case/aCase'
import en from '../../text/case.en'
import zh from '../../text/case.zh'
import { sayIn } from '../../text/say'
import { viewTracking } from './viewTracking'

const words = { t: en, say: sayIn('en') }
const parcel = { carrier: 'EMS', number: 'EA123456785CN', to: 'address' as const, failed: false }

describe('where the parcel is', () => {
  test('newest first, each with its time; the newest in the line', () => {
    const events = [
      { at: at('2026-12-01', '09:00'), kind: 'accepted' as const },
      { at: at('2026-12-02', '08:30'), kind: 'attempted' as const },
    ]
    expect(viewTracking({ consignment: { ...parcel, events } }, '2026-12-02', words)).toEqual({
      latest: en.trackingKind.attempted,
      lines: [
        { key: expect.any(String), word: 'Not delivered this time', when: 'Wed 2 Dec 08:30' },
        { key: expect.any(String), word: 'Posted', when: 'Tue 1 Dec 09:00' },
      ],
    })
  })

  test('many stations are one line; what says nothing is none', () => {
    const told = ['accepted', 'inTransit', 'other', 'inTransit', 'outForDelivery', 'attempted', 'attempted'] as const
    const events = told.map((kind, n) => ({ at: at('2026-12-01', `0${n}:00`), kind }))
    const view = viewTracking({ consignment: { ...parcel, events } }, '2026-12-02', words)
    expect(view?.lines.map(({ word, when }) => `${when.slice(-5)} ${word}`)).toEqual([
      '06:00 Not delivered this time',
      '05:00 Not delivered this time',
      '04:00 Out for delivery',
      '03:00 On its way',
      '00:00 Posted',
    ])
  })

  test.each([[{}], [{ consignment: parcel }], [{ consignment: { ...parcel, events: [] } }]])(
    'nothing told: %j',
    (item) => {
      expect(viewTracking(item, '2026-12-02', words)).toBeUndefined()
    },
  )

  test.each(TRACKING_KINDS)('%s has words in both languages', (kind) => {
    expect([zh.trackingKind[kind], en.trackingKind[kind]].every((word) => word.length > 2)).toBe(true)
  })
})
