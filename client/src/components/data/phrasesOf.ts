export interface Phrase {
  readonly words: string
  /** The space behind it: there a line may break. */
  readonly space: string
  /** Short enough to be kept on one line, on a narrow phone and in elder mode too. */
  readonly whole: boolean
}

/** Widths in ems: a Chinese character is one, anything else about a half. */
const LONGEST = 13
const widthOf = (words: string): number =>
  [...words].reduce((width, letter) => width + (letter > '\u2e80' ? 1 : 0.55), 0)

/** A text in clauses, each with its punctuation. */
export const phrasesOf = (text: string): readonly Phrase[] =>
  (text.match(/[^\uff0c\uff1b\uff1a\u3002,;:]+[\uff0c\uff1b\uff1a\u3002,;:]*\s*|./gu) ?? []).map((part) => {
    const words = part.trimEnd()
    return { words, space: part.slice(words.length), whole: widthOf(words) <= LONGEST }
  })
