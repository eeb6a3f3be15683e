import fc from 'fast-check'
import { instant } from './instant'
import { addDays, addYears, civilDate, daysBetween, parsePlainDate, plainDate, weekday, yearOf } from './plainDate'

const date = fc.integer({ min: -40_000, max: 40_000 }).map((days) => addDays(plainDate('2026-11-26'), days))

describe('a civil date', () => {
  it.each([
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-1-1', false],
    ['2026-01-01T00:00', false],
    ['0000-01-01', false],
    ['', false],
  ])('%s exists: %s', (text, exists) => {
    expect(parsePlainDate(text) !== undefined).toBe(exists)
  })

  it('that does not exist can not be written in code', () => {
    expect(() => plainDate('2026-02-30')).toThrow(RangeError)
    expect(plainDate('2026-02-28')).toBe('2026-02-28')
  })

  it('of a moment is China’s', () => {
    expect(civilDate(instant(Date.parse('2026-11-26T15:59:59.999Z')))).toBe('2026-11-26')
    expect(civilDate(instant(Date.parse('2026-11-26T16:00:00Z')))).toBe('2026-11-27')
    expect(civilDate(instant(Date.parse('1988-07-01T16:00:00Z')))).toBe('1988-07-02')
  })

  it('days added and counted are the same days', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        const to = addDays(from, days)
        expect(daysBetween(from, to)).toBe(days)
        expect(to > from).toBe(days > 0)
        expect((((weekday(to) - weekday(from) - days) % 7) + 7) % 7).toBe(0)
      }),
    )
  })

  it.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2026-11-26', -16, '2010-11-26'],
  ])('%s and %i years: %s', (from, years, to) => {
    expect(addYears(plainDate(from), years)).toBe(to)
  })

  it('knows its weekday and year', () => {
    expect(weekday(plainDate('2026-11-29'))).toBe(0)
    expect(weekday(plainDate('2026-11-26'))).toBe(4)
    expect(yearOf(plainDate('2026-11-26'))).toBe(2026)
  })
})
