import { placeAfter } from './placeAfter'

it.each([
  [undefined, ''],
  ['upper shelf', ''],
  ['12', '13'],
  ['No. 12', 'No. 13'],
  ['A-09', 'A-10'],
  ['A-099 left', 'A-100 left'],
  ['Box 2 / 7', 'Box 2 / 8'],
])('after %s comes %s', (last, next) => {
  expect(placeAfter(last)).toBe(next)
})
