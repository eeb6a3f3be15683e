/**
 * What somebody is typing into a field. Its owner may make something else of it at once (digits only, a shorter text): that is
 * shown when the field is left, since a text that changes under an input method's composition is lost.
 */
export interface Typing {
  /** As it stands in the field. */
  readonly text: string
  /** What the owner made of it; undefined: they were asked just now. */
  readonly answer: string | undefined
  /** What was handed to the owner before: an answer that comes late is one of these. */
  readonly before: readonly string[]
}

/** A text of at most so many UTF-16 units, and no half of a character at its end. */
export const within = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/u, '')

/** Another key. */
export const keyed = (typing: Typing | undefined, text: string): Typing => ({
  text,
  answer: undefined,
  before: typing === undefined ? [] : [...typing.before, typing.text],
})

/** After the owner said what the field's value is. Undefined: they set another by themselves, which goes before what was typed. */
export const answered = (typing: Typing, value: string): Typing | undefined => {
  if (typing.answer === value) return typing
  const theirs = value === typing.text || (value !== '' && typing.before.includes(value))
  return theirs || typing.answer === undefined ? { ...typing, answer: value } : undefined
}
