import chineseDays from 'chinese-days'
import fc from 'fast-check'
import { addDays, daysBetween, plainDate } from '../kernel/plainDate'
import type { PlainDate } from '../kernel/plainDate'
import { addWorkingDays, isSettled, isWorkingDay, knownThrough, workingDayFrom, workingDaysBetween } from './calendar'
import type { Calendar } from './calendar'
import { PUBLISHED_CALENDAR as calendar } from './publishedCalendar'

const anyDate = fc.integer({ min: 0, max: 2000 }).map((days) => addDays(plainDate('2024-01-01'), days))

describe('the published calendar', () => {
  it('agrees with chinese-days on every day of every year it knows', () => {
    const through = knownThrough(calendar) ?? 0
    expect(through).toBeGreaterThanOrEqual(2026)
    const last = plainDate(`${through}-12-31`)
    const differing: PlainDate[] = []
    for (let date = plainDate('2024-01-01'); date <= last; date = addDays(date, 1)) {
      if (isWorkingDay(date, calendar) !== chineseDays.isWorkday(date)) differing.push(date)
    }
    expect(differing).toEqual([])
  })

  it('is plain JSON, so that a store can hold it', () => {
    expect(JSON.parse(JSON.stringify(calendar))).toEqual(calendar)
  })

  it.each([
    ['National Day', '2026-10-01', false],
    ['the Saturday worked for National Day', '2026-10-10', true],
    ['the Monday off at the end of Spring Festival', '2026-02-23', false],
    ['an ordinary Monday', '2026-11-30', true],
    ['an ordinary Sunday', '2026-11-29', false],
  ])('%s, %s: worked is %s', (_, date, worked) => {
    expect(isWorkingDay(plainDate(date), calendar)).toBe(worked)
  })
})

describe('a year nobody has published', () => {
  it.each([
    ['New Year', '2027-01-01', false],
    ['1 May, a Saturday', '2027-05-01', false],
    ['1 October, a Friday', '2027-10-01', false],
    ['2 May 2028, a Tuesday', '2028-05-02', false],
    ['3 October 2028, a Tuesday', '2028-10-03', false],
    ['a Monday', '2027-01-04', true],
    ['a Saturday', '2027-01-09', false],
  ])('%s, %s: worked is %s, and it is an estimate', (_, date, worked) => {
    expect(isWorkingDay(plainDate(date), calendar)).toBe(worked)
    expect(isSettled(plainDate(date), calendar)).toBe(false)
  })

  it('may still move the last days of December before it', () => {
    expect(isSettled(plainDate('2026-12-24'), calendar)).toBe(true)
    expect(isSettled(plainDate('2026-12-31'), calendar)).toBe(false)
    expect(isSettled(plainDate('2025-12-31'), calendar)).toBe(true)
  })

  it('makes any count through it provisional', () => {
    expect(addWorkingDays(plainDate('2026-11-30'), 3, calendar)).toEqual({ date: '2026-12-03', provisional: false })
    expect(addWorkingDays(plainDate('2026-11-30'), 30, calendar)).toEqual({ date: '2027-01-12', provisional: true })
    expect(addWorkingDays(plainDate('2023-12-29'), 1, calendar)).toEqual({ date: '2024-01-02', provisional: true })
  })

  it('is counted by weekends and fixed days even where a calendar knows no year at all', () => {
    const none: Calendar = { version: 'none', years: {} }
    expect(knownThrough(none)).toBeUndefined()
    expect(addWorkingDays(plainDate('2026-12-31'), 1, none)).toEqual({ date: '2027-01-04', provisional: true })
    expect(workingDayFrom(plainDate('2027-10-01'), none)).toEqual({ date: '2027-10-04', provisional: true })
  })
})

describe('counting working days', () => {
  it('does not count the first day', () => {
    expect(addWorkingDays(plainDate('2026-11-30'), 0, calendar).date).toBe('2026-11-30')
    expect(addWorkingDays(plainDate('2026-11-30'), 1, calendar).date).toBe('2026-12-01')
  })

  it('counts a worked Saturday and passes over a holiday week', () => {
    expect(addWorkingDays(plainDate('2026-09-30'), 3, calendar).date).toBe('2026-10-10')
    expect(workingDaysBetween(plainDate('2026-09-30'), plainDate('2026-10-10'), calendar)).toBe(3)
  })

  it('moves an end on a day off to the next working day', () => {
    expect(workingDayFrom(plainDate('2026-10-03'), calendar)).toEqual({ date: '2026-10-08', provisional: false })
    expect(workingDayFrom(plainDate('2026-10-08'), calendar)).toEqual({ date: '2026-10-08', provisional: false })
    expect(workingDayFrom(plainDate('2026-12-26'), calendar)).toEqual({ date: '2026-12-28', provisional: true })
  })

  it('and back again gives the count', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const { date } = addWorkingDays(from, count, calendar)
        return isWorkingDay(date, calendar) && workingDaysBetween(from, date, calendar) === count
      }),
    )
  })

  it('is never more than the days between, and turns its sign with the direction', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const count = workingDaysBetween(a, b, calendar)
        expect(Math.abs(count)).toBeLessThanOrEqual(Math.abs(daysBetween(a, b)))
        expect(workingDaysBetween(b, a, calendar) + count).toBe(0)
      }),
    )
  })
})

describe('a span that was counted before', () => {
  it('is counted as the first time, by its own calendar', () => {
    const [from, to] = [plainDate('2026-12-30'), plainDate('2027-01-08')]
    const other = {
      ...calendar,
      version: 'other',
      years: { ...calendar.years, '2027': { off: ['01-04', '01-05'], work: [] } },
    }
    const once = [workingDaysBetween(from, to, calendar), workingDaysBetween(from, to, other)]
    expect(once[0]).not.toBe(once[1])
    expect([workingDaysBetween(from, to, calendar), workingDaysBetween(from, to, other)]).toEqual(once)
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const fresh = { ...calendar }
        expect(workingDaysBetween(a, b, calendar)).toBe(workingDaysBetween(a, b, fresh))
      }),
    )
  })
})
