/** How numbers are said and written besides: 幺 on the telephone, 壹 on forms. */
const SAID: Readonly<Record<string, string>> = {
  零: '0',
  〇: '0',
  '○': '0',
  一: '1',
  幺: '1',
  壹: '1',
  二: '2',
  贰: '2',
  三: '3',
  叁: '3',
  四: '4',
  肆: '4',
  五: '5',
  伍: '5',
  六: '6',
  陆: '6',
  七: '7',
  柒: '7',
  八: '8',
  捌: '8',
  九: '9',
  玖: '9',
  '×': 'X',
}

const isDigit = (codePoint: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(codePoint))

/** 0…9 of whatever script: Unicode keeps each script's ten digits in a row. */
const valueOf = (character: string): string => {
  const codePoint = character.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && isDigit(codePoint - value - 1)) value += 1
  return String(value)
}

/**
 * Words with every digit as 0…9, however it was written: full width, in a circle, in another script, in Chinese, an O or l among
 * digits; and without what nobody sees (zero width, directions, accents). For looking for numbers, not for showing.
 */
export const plainDigits = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{M}]/gu, '')
    .replace(/[^\x20-\x7e]/gu, (character) => SAID[character] ?? character)
    .replace(/\p{Nd}/gu, valueOf)
    .replace(/(\d)([Oo]+)(?=[\d\s]|$)/g, (_, digit: string, letters: string) => digit + '0'.repeat(letters.length))
    .replace(/(\d)[lI](?=\d)/g, (_, digit: string) => `${digit}1`)
