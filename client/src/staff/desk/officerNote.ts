export const NOTE_MAX = 300

/** Like the function that keeps the words: no citizen number and no mobile number, however it is spaced. */
const PERSONAL_NUMBER = /\d{17}[\dXx]|1[3-9]\d{9}/

const plain = (note: string): string => note.normalize('NFKC').replace(/[\s-]/g, '')

/** Also of words that go with no decision. */
export const missingNote = (note: string): readonly ('note' | 'withheld')[] =>
  note.trim() === '' ? ['note'] : PERSONAL_NUMBER.test(plain(note)) ? ['withheld'] : []

export const toggled = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((one) => one !== item) : [...list, item]
