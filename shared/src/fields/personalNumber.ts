import { plainDigits } from './plainDigits'

/**
 * What people put between digits: spaces, dots, brackets, strokes, line breaks; never a letter. Up to three of them become one
 * mark, more part two numbers. Done beforehand and once: said sixty times in one pattern, Unicode's letters take a second to
 * compile, which the first officer's note of every process would wait for.
 */
const joined = (words: string): string =>
  words.replace(/[^\p{L}\p{N}]+/gu, (between) => ([...between].length <= 3 ? '.' : ' '))

const digits = (count: number): string => String.raw`(?:\.?\d){${count}}`
const MONTH_AND_DAY = String.raw`\.?(?:0\.?[1-9]|1\.?[0-2])\.?(?:0\.?[1-9]|[12]\.?\d|3\.?[01])`

const KINDS: readonly string[] = [
  // A citizen number of 18, and one of 15 as they were until 1999: with a month and a day in it.
  String.raw`[1-9]${digits(16)}\.?[\dXx]`,
  `[1-9]${digits(7)}${MONTH_AND_DAY}${digits(3)}`,
  // A foreigner's permanent residence card.
  `[A-Z]{3}${digits(12)}`,
  // A mobile number, with or without the country before it.
  String.raw`(?:(?:00)?\.?86\.?|0)?1\.?[3-9]${digits(9)}`,
]
// No look-behind: phones of before iOS 16.4 don't know it.
const NUMBER = new RegExp(String.raw`(?:^|\D)(?:${KINDS.join('|')})(?!\d)`)
const MAIL = /[\w.+-]+@[\w-]+\.[\w.]+/

/**
 * Whether somebody's number (or e-mail address) stands in these words, however it is written. A courtesy to whoever wrote it, who
 * may not know that the applicant reads it; names and addresses it can't know, and the words lie sealed all the same.
 */
export const holdsPersonalNumber = (words: string): boolean =>
  NUMBER.test(joined(plainDigits(words))) || MAIL.test(words.normalize('NFKC').replace(/\p{Cf}/gu, ''))
