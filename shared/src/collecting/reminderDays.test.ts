import { workingDaysBetween } from '../deadlines/calendar'
import { PUBLISHED_CALENDAR } from '../deadlines/publishedCalendar'
import { startCollectClock } from '../testing/reissueClocks'
import { plainDate } from '../kernel/plainDate'
import { reminderDays } from './reminderDays'

describe('when the holder of a card that lies ready is reminded', () => {
  test.each([
    [
      'ready early: 10 and 3 working days before the last day',
      '2026-03-02',
      '2026-03-12',
      ['2026-03-30', '2026-04-09'],
    ],
    ['ready late: its ten days begin with it, so only 3 days before', '2026-03-02', '2026-04-08', ['2026-04-17']],
    [
      'over the October holiday: days off are no working days',
      '2026-08-31',
      '2026-09-10',
      ['2026-09-28', '2026-10-13'],
    ],
  ])('%s', (_, acceptedOn, readyOn, days) => {
    const clock = startCollectClock(plainDate(acceptedOn), plainDate(readyOn), PUBLISHED_CALENDAR)
    const found = reminderDays(clock, PUBLISHED_CALENDAR)
    expect(found).toEqual(days)
    expect(found.map((day) => workingDaysBetween(day, clock.dueOn, PUBLISHED_CALENDAR))).toEqual(
      days.length === 2 ? [10, 3] : [3],
    )
  })
})
