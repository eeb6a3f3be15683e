import { holdsPersonalNumber, plainNote } from '@resident-card/shared'

/** What an officer's words lack: any at all, or that no number of a person stands in them. Also of words that go with no decision. */
export const missingNote = (note: string): readonly ('note' | 'withheld')[] =>
  plainNote(note) === '' ? ['note'] : holdsPersonalNumber(note) ? ['withheld'] : []

export const toggled = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((one) => one !== item) : [...list, item]
