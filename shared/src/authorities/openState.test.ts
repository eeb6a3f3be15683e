import { PUBLISHED_CALENDAR as calendar } from '../deadlines/publishedCalendar'
import { civilTime } from '../kernel/civilTime'
import { instant } from '../kernel/instant'
import type { Instant } from '../kernel/instant'
import { openState } from './openState'
import type { OpeningHours } from './openState'

const at = (text: string): Instant => instant(Date.parse(`${text}:00+08:00`))
const STATION: OpeningHours = [
  {
    weekdays: [1, 2, 3, 4, 5],
    spans: [
      ['13:00', '17:00'],
      ['09:00', '12:00'],
    ],
  },
]
const CENTRE: OpeningHours = [
  { weekdays: [1, 2, 3, 4, 5], spans: [['09:00', '17:00']] },
  { weekdays: [6], spans: [['09:00', '12:00']] },
]

it('the time of day is China’s', () => {
  expect(civilTime(instant(Date.parse('2026-11-26T12:14:59Z')))).toBe('20:14')
  expect(civilTime(instant(Date.parse('2026-11-26T16:00:00Z')))).toBe('00:00')
})

describe('an office', () => {
  it('with hours listed in any order opens at the earliest that is still to come', () => {
    const scattered: OpeningHours = [
      {
        weekdays: [4],
        spans: [
          ['11:00', '12:00'],
          ['08:00', '09:00'],
        ],
      },
      {
        weekdays: [4],
        spans: [
          ['14:00', '15:00'],
          ['10:00', '10:30'],
        ],
      },
    ]
    expect(openState(scattered, at('2026-11-26T09:30'), calendar)).toMatchObject({ open: false, at: '10:00' })
    expect(openState(scattered, at('2026-11-26T16:00'), calendar)).toMatchObject({ on: '2026-12-03', at: '08:00' })
  })

  it.each([
    ['on Thursday morning', STATION, '2026-11-26T09:00', { open: true, until: '12:00' }],
    ['at noon', STATION, '2026-11-26T12:00', { open: false, on: '2026-11-26', weekday: 4, at: '13:00' }],
    ['before it opens', STATION, '2026-11-26T08:59', { open: false, on: '2026-11-26', weekday: 4, at: '09:00' }],
    ['in the evening', STATION, '2026-11-26T20:06', { open: false, on: '2026-11-27', weekday: 5, at: '09:00' }],
    ['on Friday evening', STATION, '2026-11-27T18:00', { open: false, on: '2026-11-30', weekday: 1, at: '09:00' }],
    [
      'on Friday evening, with Saturday hours',
      CENTRE,
      '2026-11-27T18:00',
      { open: false, on: '2026-11-28', weekday: 6, at: '09:00' },
    ],
    ['on an ordinary Saturday, with Saturday hours', CENTRE, '2026-11-28T10:00', { open: true, until: '12:00' }],
    [
      'on the Saturday of National Day',
      CENTRE,
      '2026-10-03T10:00',
      { open: false, on: '2026-10-08', weekday: 4, at: '09:00' },
    ],
    ['on National Day', STATION, '2026-10-01T10:00', { open: false, on: '2026-10-08', weekday: 4, at: '09:00' }],
    ['on the Saturday worked for it', STATION, '2026-10-10T10:00', { open: true, until: '12:00' }],
    ['on the Saturday worked for it, with Saturday hours', CENTRE, '2026-10-10T15:00', { open: true, until: '17:00' }],
    [
      'on 1 January of a year not yet published',
      STATION,
      '2027-01-01T10:00',
      { open: false, on: '2027-01-04', weekday: 1, at: '09:00' },
    ],
    ['without hours', [], '2026-11-26T10:00', { open: false }],
  ])('%s', (_, hours, moment, expected) => {
    expect(openState(hours, at(moment), calendar)).toEqual(expected)
  })
})
