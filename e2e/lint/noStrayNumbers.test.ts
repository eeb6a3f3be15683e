import path from 'node:path'
import { piecesOf, sourcesIn, type Piece } from './sources'

/** Sample words of the gallery and of the people to try the demo as, nobody goes by them; and the words numbers are made of. */
const NO_WORDS = /^(gallery|signIn|numerals)\./

const HAN = '〇零一二两三四五六七八九十百千半'
const ZH_UNITS =
  '工作日|日|天|小时|分钟|分|秒|周岁|岁|年|周|月|次|位|字|元|块|张|条|台|件|份|遍|名|人|米|公里|倍|%|MB|KB'
const ZH = new RegExp(`(?<!第)(?:\\d[\\d.,]*|[${HAN}]+)\\s*(?:个?(?:${ZH_UNITS})|个)`, 'gu')

const ONES = 'one|two|three|four|five|six|seven|eight|nine'
const TEENS = 'ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen'
const TENS = '(?:twen|thir|for|fif|six|seven|eigh|nine)ty'
const WORDS = `(?:${TENS})(?:-(?:${ONES}))?|${TEENS}|${ONES}|once|twice`
const EN_UNITS =
  'days?|weeks?|months?|years?|hours?|h|minutes?|min|seconds?|s|times?|tries|attempts?|digits?|characters?|letters?|yuan|photos?|cards?|devices?|MB|KB|%'
const EN = new RegExp(
  [
    `\\b(?:\\d[\\d.,]*|${WORDS})[ -](?:(?:more|working|calendar|wrong) )*(?:${EN_UNITS})\\b`,
    '¥\\s*\\d+',
    // An age, a limit of years: the unit is not always said.
    `\\b(?:under|over|age|turning|at (?:most|least)|more than|older than|within) (?:\\d+|${WORDS})\\b`,
    `\\b(?:\\d+) (?:or older|and over)\\b`,
    `\\b(?:${TENS}|${TEENS})\\b`,
  ].join('|'),
  'giu',
)

/** Numbers that no law and no office sets, each with the words around it that make it one. */
const FACTS: readonly (readonly [RegExp, string])[] = [
  [/18 位|18 characters/gu, 'a citizen number has eighteen characters'],
  [/第 7 到 14 位/gu, 'its date of birth stands there'],
  [/11 位|11[- ]digits?/gu, 'a mobile number has eleven digits'],
  [/13 位，如 EA|13 characters, such as EA/gu, 'a number of EMS has thirteen characters (S10)'],
  [
    /12 位(领证)?数字|一共 12 位|12 digits/gu,
    'the digits to read out are twelve by their form, the last a check digit',
  ],
  [/前六位|first six digits/gu, 'a county is the first six digits of a citizen number'],
  [/约 \d 分钟|[Aa]bout \d minutes?/gu, 'how long it takes to fill in: an estimate, no limit'],
  [/不到 1 (分钟|个工作日)/gu, 'what is left, or was used, is less than one'],
  [/还剩 1 天|1 day left/gu, 'a list of what has exactly one day left'],
  [/待同步 0 件/gu, 'nothing waits'],
  [/[一两]次/gu, 'once more, the first time, both times: no limit'],
  [/[一两]个?(人|张|条|遍|字|位|台|个|份|件|名)/gu, 'a, both, one by one, word for word'],
  [/(下|最后)一日/gu, 'the next day, the last day'],
  [/第[一二]/gu, 'which one in a row'],
  [/第[一二三四五六七八九十百零]+条/gu, 'an article of a law'],
  [/2 分发|3 Time limit/gu, 'a part of the guide'],
  [/^at least one; the applicant sees it$/gu, 'a refusal ends in some way on'],
]

const pieces = ['client/src/text', 'shared/src/text']
  .flatMap(sourcesIn)
  .filter(({ file }) => !NO_WORDS.test(path.posix.basename(file)))
  .flatMap(piecesOf)
  .filter(({ isType }) => !isType)

const isFact = (text: string, from: number, to: number): boolean =>
  FACTS.some(([fact]) =>
    [...text.matchAll(fact)].some(({ index, 0: known }) => index <= from && to <= index + known.length),
  )

/** Words with a number in them that nobody gave them, where they stand. */
const strayIn = (all: readonly Piece[], numbers: RegExp): readonly string[] =>
  all.flatMap(({ file, line, text }) =>
    [...text.matchAll(numbers)]
      .filter(({ index, 0: said }) => !isFact(text, index, index + said.length))
      .map(([said]) => `${file}:${line} ${said}`),
  )

describe('no number of law or office stands inside a word', () => {
  test('all words are read', () => expect(pieces.length).toBeGreaterThan(2000))
  test('in Chinese', () => expect(strayIn(pieces, ZH)).toEqual([]))
  test('in English', () => expect(strayIn(pieces, EN)).toEqual([]))
})

describe('the search', () => {
  test.each(FACTS)('%s is still said somewhere: %s', (fact) =>
    expect(pieces.some(({ text }) => text.match(fact) !== null)).toBe(true),
  )

  const found = (text: string, numbers: RegExp): readonly string[] =>
    strayIn(piecesOf({ file: 'x.ts', code: `export default { a: ${JSON.stringify(text)} }` }), numbers).map((line) =>
      line.slice(7),
    )

  test.each([
    ['提交后 3 个工作日内', ['3 个工作日']],
    ['未满十六周岁由监护人代办', ['十六周岁']],
    ['近两年内办过身份证', ['两年']],
    ['法定期限延长三十日', ['三十日']],
    ['满 24 小时或连错 5 次就清除', ['24 小时', '5 次']],
    ['压缩后还超过 1 MB', ['1 MB']],
    ['最多 120 个字', ['120 个字']],
    ['11 位手机号，请再试一次', []],
  ])('finds in %s', (text, numbers) => expect(found(text, ZH)).toEqual(numbers))

  test.each([
    ['Within 3 working days of submission', ['Within 3']],
    ['Thirty days more by law', ['Thirty days']],
    ['Under 16 a guardian applies', ['Under 16']],
    ['16 or older, applying in person', ['16 or older']],
    ['Five tries today did not match', ['Five tries']],
    ['a 6-digit PIN', ['6-digit']],
    ['Renewal ¥20', ['¥20']],
    ['Last 24 hours', ['24 hours']],
    ['11 digits, and the last of 18 characters may be X', []],
  ])('finds in %s', (text, numbers) => expect(found(text, EN)).toEqual(numbers))

  test('reads the fixed parts of a template', () => {
    expect(
      strayIn(piecesOf({ file: 'x.ts', code: 'export const a = (n: string) => `${n} in 3 hours ${n}`' }), EN),
    ).toEqual(['x.ts:1 3 hours'])
  })
})
