import { undoLeft } from './undoLeft'

const MINUTE = 60_000

it.each([
  ['just handed over', 0, 10],
  ['half a minute ago', 0.5, 9],
  ['nine and a half minutes ago', 9.5, 0],
  ['ten minutes ago', 10, undefined],
  ['an hour ago', 60, undefined],
])('%s', (_when, minutesAgo, left) => {
  const now = 1_000 * MINUTE
  expect(undoLeft(now - minutesAgo * MINUTE, now)).toBe(left)
})
