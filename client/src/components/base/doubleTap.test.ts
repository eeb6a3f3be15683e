import { isDoubleTap } from './doubleTap'

const NOON = Date.UTC(2026, 11, 14, 4)

test.each([
  ['a nervous second tap', 100, true],
  ['a second tap after reading what happened', 400, false],
  ['the clock was put right meanwhile, a quarter of an hour back: the button is not dead', -900_000, false],
  ['the clock went on by itself, an hour', 3_600_000, false],
])('%s', (_, later, double) => {
  expect(isDoubleTap(NOON, NOON + later)).toBe(double)
})
