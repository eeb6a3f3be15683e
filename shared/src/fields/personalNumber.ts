import { plainDigits } from './plainDigits'

/** What people put between digits: spaces, dots, brackets, strokes, line breaks; never a letter. */
const BETWEEN = String.raw`[^\p{L}\p{N}]{0,3}`
const digits = (count: number): string => `(?:${BETWEEN}\\d){${count}}`
const MONTH_AND_DAY = `${BETWEEN}(?:0${BETWEEN}[1-9]|1${BETWEEN}[0-2])${BETWEEN}(?:0${BETWEEN}[1-9]|[12]${BETWEEN}\\d|3${BETWEEN}[01])`

const KINDS: readonly string[] = [
  // A citizen number of 18, and one of 15 as they were until 1999: with a month and a day in it.
  `[1-9]${digits(16)}${BETWEEN}[\\dXx]`,
  `[1-9]${digits(7)}${MONTH_AND_DAY}${digits(3)}`,
  // A foreigner's permanent residence card.
  `[A-Z]{3}${digits(12)}`,
  // A mobile number, with or without the country before it.
  `(?:(?:\\+|00)?${BETWEEN}86${BETWEEN}|0)?1${BETWEEN}[3-9]${digits(9)}`,
]
// No look-behind: phones of before iOS 16.4 don't know it.
const NUMBER = new RegExp(`(?:^|\\D)(?:${KINDS.join('|')})(?!\\d)`, 'u')
const MAIL = /[\w.+-]+@[\w-]+\.[\w.]+/

/**
 * Whether somebody's number (or e-mail address) stands in these words, however it is written. A courtesy to whoever wrote it, who
 * may not know that the applicant reads it; names and addresses it can't know, and the words lie sealed all the same.
 */
export const holdsPersonalNumber = (words: string): boolean =>
  NUMBER.test(plainDigits(words)) || MAIL.test(words.normalize('NFKC').replace(/\p{Cf}/gu, ''))
