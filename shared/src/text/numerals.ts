const HAN_DIGITS = '零一二三四五六七八九'
const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const
/** Laws and screens write longer ones in digits. */
const MOST_IN_WORDS = 99

const isInWords = (n: number): boolean => Number.isInteger(n) && n >= 0 && n <= MOST_IN_WORDS
const TEN = 10

/** `三十`, `十六`, `二`: a whole number from 0 to 99 as a law writes it; any other in digits. */
export const inHan = (n: number): string => {
  if (!isInWords(n)) return String(n)
  const [tens, ones] = [Math.floor(n / TEN), n % TEN]
  if (n < TEN) return HAN_DIGITS.charAt(n)
  return `${tens === 1 ? '' : HAN_DIGITS.charAt(tens)}十${ones === 0 ? '' : HAN_DIGITS.charAt(ones)}`
}

/** The same before a unit, as people say it: `两年`. */
export const countInHan = (n: number): string => (n === 2 ? '两' : inHan(n))

/** `sixteen`, `twenty-five`: a whole number from 0 to 99; any other in digits. */
export const inEnglish = (n: number): string => {
  if (!isInWords(n)) return String(n)
  const small = SMALL[n]
  if (small !== undefined) return small
  const ones = n % TEN
  return `${TENS[Math.floor(n / TEN)] ?? ''}${ones === 0 ? '' : `-${SMALL[ones] ?? ''}`}`
}

/** At the beginning of a sentence. */
export const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

/** `1 day`, `3 days`, `two years`: a count, in digits or words, with its unit in English. */
export const counted = (n: number, unit: string, count: string = String(n)): string =>
  `${count} ${unit}${n === 1 ? '' : 's'}`
