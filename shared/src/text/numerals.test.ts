import { capital, counted, countInHan, inEnglish, inHan } from './numerals'

test.each([
  [0, '零', '零', 'zero'],
  [2, '二', '两', 'two'],
  [3, '三', '三', 'three'],
  [10, '十', '十', 'ten'],
  [12, '十二', '十二', 'twelve'],
  [16, '十六', '十六', 'sixteen'],
  [20, '二十', '二十', 'twenty'],
  [25, '二十五', '二十五', 'twenty-five'],
  [30, '三十', '三十', 'thirty'],
  [60, '六十', '六十', 'sixty'],
  [99, '九十九', '九十九', 'ninety-nine'],
  [100, '100', '100', '100'],
  [2.5, '2.5', '2.5', '2.5'],
  [-1, '-1', '-1', '-1'],
])('%d is written %s, counted %s, said %s', (n, han, count, english) => {
  expect(inHan(n)).toBe(han)
  expect(countInHan(n)).toBe(count)
  expect(inEnglish(n)).toBe(english)
})

test('every number has a word of its own in both languages', () => {
  const all = Array.from({ length: 100 }, (_, n) => n)
  expect(new Set(all.map(inHan)).size).toBe(100)
  expect(new Set(all.map(inEnglish)).size).toBe(100)
})

test.each([
  [1, 'day', undefined, '1 day'],
  [3, 'working day', undefined, '3 working days'],
  [2, 'year', 'two', 'two years'],
  [1, 'year', 'one', 'one year'],
])('%d %s', (n, unit, count, said) => expect(counted(n, unit, count)).toBe(said))

test('a sentence begins with a capital', () => expect(capital('thirty days')).toBe('Thirty days'))
