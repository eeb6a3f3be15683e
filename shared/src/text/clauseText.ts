import type { PlainDate } from '../kernel/plainDate'
import type { ClauseId } from '../sources/clause'
import { CLAUSES_EN } from './clauses.en'
import { CLAUSES_ZH } from './clauses.zh'
import { numbersOn } from './numbers'
import { phraseIn } from './phrase'

export interface ClauseText {
  /** The citation as people read it. */
  readonly label: string
  /** The whole clause. */
  readonly text: string
}

const CLAUSES = { zh: CLAUSES_ZH, en: CLAUSES_EN } as const

/** A clause in words, with its numbers as they stand on a day. */
export const clauseText = (lang: keyof typeof CLAUSES, id: ClauseId, on: PlainDate): ClauseText => {
  const { label, text } = CLAUSES[lang][id]
  return { label, text: phraseIn(text, numbersOn(on)) }
}
