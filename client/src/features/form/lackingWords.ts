import type words from '../../text/form.zh'
import type { Question } from './openQuestions'

/** Why a button is disabled: how many answers are missing, and the first of them; undefined: none. */
export const lackingWords = (open: readonly Question[], t: typeof words): string | undefined => {
  const [first] = open
  return first === undefined ? undefined : t.lacking(open.length, t.need[first])
}
