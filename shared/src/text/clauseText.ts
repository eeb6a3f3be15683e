import type { PlainDate } from '../kernel/plainDate'
import type { ClauseId } from '../sources/clause'
import { CLAUSES_EN } from './clauses.en'
import { CLAUSES_ZH } from './clauses.zh'
import type { ClauseWords } from './clauseWords'
import { numbersOn } from './numbers'

export interface ClauseText {
  /** The citation as people read it. */
  readonly label: string
  /** The whole clause. */
  readonly text: string
}

const CLAUSES = { zh: CLAUSES_ZH, en: CLAUSES_EN } as const

const textOf = (text: ClauseWords['text'], on: PlainDate): string =>
  typeof text === 'string' ? text : text(numbersOn(on))

/** A clause in words, with its numbers as they stand on a day. */
export const clauseText = (lang: keyof typeof CLAUSES, id: ClauseId, on: PlainDate): ClauseText => {
  const { label, text } = CLAUSES[lang][id]
  return { label, text: textOf(text, on) }
}
