import { provisionalYear } from './provisionalYear'

test.each([
  ['2027-01-12', 2027],
  ['2026-12-30', 2027],
  ['2026-12-25', 2027],
  ['2026-12-24', 2026],
])('a provisional %s waits for the holidays of %d', (dueOn, year) => expect(provisionalYear(dueOn)).toBe(year))
