/** A citizen number, or a mobile number: neither belongs in words that are kept unsealed. */
const PERSONAL_NUMBER = /\d{17}[\dXx]|1[3-9]\d{9}/

/** Whether somebody's number stands in these words, however it is spaced. */
export const holdsPersonalNumber = (words: string): boolean =>
  PERSONAL_NUMBER.test(words.normalize('NFKC').replace(/[\s-]/g, ''))
