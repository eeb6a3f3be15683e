import type { NumberOf } from './numbers'

/** Words of a screen or a clause; where a number of law or office stands among them, they are given it. */
export type Phrase = string | ((n: NumberOf) => string)

/** The words, with their numbers. */
export const phraseIn = (phrase: Phrase, n: NumberOf): string => (typeof phrase === 'string' ? phrase : phrase(n))

/** A whole list of words by code, with their numbers. */
export const phrasesIn = <K extends string>(
  phrases: Readonly<Record<K, Phrase>>,
  n: NumberOf,
): Readonly<Record<K, string>> =>
  Object.fromEntries(
    Object.entries<Phrase>(phrases).map(([code, phrase]) => [code, phraseIn(phrase, n)]),
  ) as unknown as Readonly<Record<K, string>>
