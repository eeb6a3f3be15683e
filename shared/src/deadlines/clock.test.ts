import fc from 'fast-check'
import { addDays, parsePlainDate, plainDate } from '../kernel/plainDate'
import { clause } from '../sources/clause'
import type { ClauseId } from '../sources/clause'
import { addWorkingDays } from './calendar'
import type { Calendar } from './calendar'
import { CLOCK_KINDS } from './clock'
import type { ClockKind } from './clock'
import { inForceOn } from '../settings/dated'
import type { Versions } from '../settings/dated'
import { extendLawClock, limitOn, startClock, startCollectClock } from '../testing/reissueClocks'
import { PUBLISHED_CALENDAR as calendar } from './publishedCalendar'
import { readClock } from './readClock'
import { recomputeClock, stopClock } from './startClock'

const anyDate = fc.integer({ min: 0, max: 900 }).map((days) => addDays(plainDate('2024-06-01'), days))
const anyKind = fc.constantFrom(...CLOCK_KINDS)
/** 2027 as if published, with Monday 4 January off and Saturday 9 January worked. */
const next: Calendar = {
  version: 'next',
  years: { ...calendar.years, '2027': { off: ['01-01', '01-04'], work: ['01-09'] } },
}

describe('the limits', () => {
  it.each<[ClockKind, ClauseId, string, number]>([
    ['verify', 'GZ-5', 'workingDay', 3],
    ['issue', 'GZ-6', 'workingDay', 3],
    ['produce', 'GZ-7', 'workingDay', 3],
    ['whole', 'GZ-11', 'workingDay', 30],
    ['law', 'LAW-12', 'calendarDay', 60],
    ['collect', 'GZ-9', 'workingDay', 30],
  ])('%s: %s, %s × %i', (kind, id, unit, limit) => {
    expect(limitOn(kind, plainDate('2026-11-26'))).toMatchObject({ clause: id, unit, value: limit })
    expect(clause(id).id).toBe(id)
  })

  it.each(CLOCK_KINDS)('%s: in force from a day that exists, if from any', (kind) => {
    const { effectiveFrom } = limitOn(kind, plainDate('2026-11-26'))
    if (effectiveFrom !== undefined) expect(parsePlainDate(effectiveFrom)).toBe(effectiveFrom)
    if (kind === 'law') expect(effectiveFrom).toBe('2004-01-01')
  })
})

describe('a limit that changes', () => {
  const versions: Versions<'workingDay'> = [
    { clause: 'GZ-11', unit: 'workingDay', value: 30 },
    { clause: 'GZ-11', unit: 'workingDay', value: 20, effectiveFrom: plainDate('2027-01-01') },
    { clause: 'GZ-11', unit: 'workingDay', value: 15, effectiveFrom: plainDate('2028-07-01') },
  ]
  it.each([
    ['2020-01-01', 30],
    ['2026-12-31', 30],
    ['2027-01-01', 20],
    ['2028-06-30', 20],
    ['2030-01-01', 15],
  ])('for a case accepted on %s is %i', (on, limit) => {
    expect(inForceOn(versions, plainDate(on)).value).toBe(limit)
  })
})

describe('a clock starts', () => {
  it.each<[string, ClockKind, string, string, boolean]>([
    ['submitted on a Thursday, verified within three working days', 'verify', '2026-11-26', '2026-12-01', false],
    ['submitted on a Saturday', 'verify', '2026-11-28', '2026-12-02', false],
    ['submitted before the National Day week', 'verify', '2026-09-30', '2026-10-10', false],
    ['accepted on a Monday, issued by Thursday', 'issue', '2026-11-30', '2026-12-03', false],
    ['the whole procedure runs into 2027', 'whole', '2026-11-30', '2027-01-12', true],
    ['the law counts calendar days', 'law', '2026-11-26', '2027-01-25', true],
    ['the law, ending on a Saturday: the next working day', 'law', '2026-07-07', '2026-09-07', false],
    ['the law, ending in the National Day week', 'law', '2026-08-04', '2026-10-08', false],
    ['the law, ending on a worked Sunday: that day', 'law', '2026-07-22', '2026-09-20', false],
  ])('%s', (_, kind, from, dueOn, provisional) => {
    expect(startClock(kind, plainDate(from), calendar)).toMatchObject({
      kind,
      from,
      dueOn,
      provisional,
      calendarVersion: calendar.version,
    })
  })

  it('for collecting: thirty working days from acceptance where the card is ready early', () => {
    const clock = startCollectClock(plainDate('2026-09-01'), plainDate('2026-09-10'), calendar)
    expect(clock.dueOn).toBe(startClock('collect', plainDate('2026-09-01'), calendar).dueOn)
  })

  it('for collecting: ten working days from ready where the card is ready on day 28', () => {
    const acceptedOn = plainDate('2026-09-01')
    const readyOn = addWorkingDays(acceptedOn, 28, calendar).date
    expect(startCollectClock(acceptedOn, readyOn, calendar).dueOn).toBe(addWorkingDays(readyOn, 10, calendar).date)
  })
})

describe('a clock as read', () => {
  it.each([
    ['the day after acceptance', '2026-12-01', 'running', 2, 1],
    ['one day left: two thirds are gone', '2026-12-02', 'soon', 1, 2],
    ['due today', '2026-12-03', 'soon', 0, 3],
    ['over since yesterday', '2026-12-04', 'overdue', -1, 4],
    ['over, on the Saturday', '2026-12-05', 'overdue', -1, 4],
    ['over, on Monday', '2026-12-07', 'overdue', -2, 5],
    ['on the day of acceptance itself', '2026-11-30', 'running', 3, 0],
  ])('issue, accepted on Monday 30 November: %s', (_, today, status, left, used) => {
    const reading = readClock(startClock('issue', plainDate('2026-11-30'), calendar), plainDate(today), calendar)
    expect(reading).toMatchObject({ status, left, used, dueOn: '2026-12-03' })
    expect(reading.days).toEqual(['2026-12-01', '2026-12-02', '2026-12-03'])
  })

  it('says over from the very next day, even a day off', () => {
    const due = startClock('issue', plainDate('2026-12-01'), calendar)
    expect(due.dueOn).toBe('2026-12-04')
    expect(readClock(due, plainDate('2026-12-05'), calendar)).toMatchObject({ status: 'overdue', left: -1 })
    expect(readClock(due, plainDate('2026-12-07'), calendar)).toMatchObject({ status: 'overdue', left: -1 })
  })

  it.each<[ClockKind, string, string, number, number]>([
    ['whole', '2026-11-30', '2026-12-01', 29, 1],
    ['law', '2026-11-26', '2026-12-01', 55, 5],
  ])('%s from %s on %s: no boxes, %i left', (kind, from, today, left, used) => {
    const reading = readClock(startClock(kind, plainDate(from), calendar), plainDate(today), calendar)
    expect(reading).toMatchObject({ status: 'running', left, used, days: [] })
  })

  it('keeps the day it stopped, in time or late', () => {
    const clock = startClock('issue', plainDate('2026-11-30'), calendar)
    const inTime = readClock(stopClock(clock, plainDate('2026-12-01')), plainDate('2027-03-01'), calendar)
    expect(inTime).toMatchObject({ status: 'stopped', left: 2, used: 1, stoppedOn: '2026-12-01' })
    const late = readClock(stopClock(clock, plainDate('2026-12-04')), plainDate('2027-03-01'), calendar)
    expect(late).toMatchObject({ status: 'stoppedLate', left: -1, used: 4 })
    const onTheDay = readClock(stopClock(clock, plainDate('2026-12-03')), plainDate('2027-03-01'), calendar)
    expect(onTheDay).toMatchObject({ status: 'stopped', left: 0 })
  })

  it('does not carry what only counting needs', () => {
    const clock = startCollectClock(plainDate('2026-09-01'), plainDate('2026-10-15'), calendar)
    expect(readClock(clock, plainDate('2026-10-16'), calendar)).not.toHaveProperty('floor')
  })

  it('left and used are the whole as long as it is not over', () => {
    fc.assert(
      fc.property(anyKind, anyDate, fc.nat(40), (kind, from, later) => {
        const clock = startClock(kind, from, calendar)
        const today = addDays(from, later)
        const reading = readClock(clock, today, calendar)
        expect(reading.status === 'overdue').toBe(today > clock.dueOn)
        expect(reading.left < 0).toBe(today > clock.dueOn)
        if (kind !== 'law' && reading.left >= 0) expect(reading.left + reading.used).toBe(clock.limit)
      }),
    )
  })
})

describe('a clock later', () => {
  it('stops once', () => {
    const stopped = stopClock(startClock('whole', plainDate('2026-11-30'), calendar), plainDate('2026-12-20'))
    expect(stopClock(stopped, plainDate('2026-12-25'))).toBe(stopped)
  })

  it('is counted anew when the next calendar is published', () => {
    const clock = startClock('whole', plainDate('2026-11-30'), calendar)
    expect(recomputeClock(clock, next)).toEqual({
      ...clock,
      dueOn: '2027-01-12',
      provisional: false,
      calendarVersion: 'next',
    })
    const short = startClock('verify', plainDate('2026-12-30'), calendar)
    expect(short).toMatchObject({ dueOn: '2027-01-05', provisional: true })
    expect(recomputeClock(short, next)).toMatchObject({ dueOn: '2027-01-06', provisional: false })
  })

  it('keeps its ten days from ready when counted anew', () => {
    const clock = startCollectClock(plainDate('2026-11-10'), plainDate('2026-12-22'), calendar)
    expect(clock).toMatchObject({ dueOn: '2027-01-06', provisional: true })
    expect(recomputeClock(clock, next)).toEqual(
      startCollectClock(plainDate('2026-11-10'), plainDate('2026-12-22'), next),
    )
  })

  it('is left alone by the calendar it was counted with, and once stopped', () => {
    const clock = startClock('whole', plainDate('2026-11-30'), calendar)
    expect(recomputeClock(clock, calendar)).toBe(clock)
    const stopped = stopClock(clock, plainDate('2026-12-20'))
    expect(recomputeClock(stopped, next)).toBe(stopped)
  })

  it('of the law is extended by thirty calendar days, once', () => {
    const clock = startClock('law', plainDate('2026-06-01'), calendar)
    expect(clock.dueOn).toBe('2026-07-31')
    const extended = extendLawClock(clock, calendar)
    expect(extended).toMatchObject({ limit: 90, dueOn: '2026-08-31' })
    expect(extendLawClock(extended, calendar)).toBe(extended)
  })

  it('other than the law’s, or stopped, is not extended', () => {
    const whole = startClock('whole', plainDate('2026-06-01'), calendar)
    expect(extendLawClock(whole, calendar)).toBe(whole)
    const stopped = stopClock(startClock('law', plainDate('2026-06-01'), calendar), plainDate('2026-07-01'))
    expect(extendLawClock(stopped, calendar)).toBe(stopped)
  })
})
