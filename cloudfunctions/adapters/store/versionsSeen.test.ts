import { versionsSeen } from './versionsSeen'

it('knows the latest version of what passed by lately, and no more', () => {
  const seen = versionsSeen(2)
  seen.note('a', 1)
  seen.note('b', 1)
  expect([seen.has('a', 1), seen.has('a', 2), seen.has('b', 1), seen.has('c', 1)]).toEqual([true, false, true, false])
  seen.note('a', 2)
  expect([seen.has('a', 1), seen.has('a', 2)]).toEqual([false, true])
  // `b` passed by longest ago.
  seen.note('c', 1)
  expect([seen.has('a', 2), seen.has('b', 1), seen.has('c', 1)]).toEqual([true, false, true])
})
