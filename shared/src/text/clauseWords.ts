import type { ClauseId } from '../sources/clause'
import type { Phrase } from './phrase'

export interface ClauseWords {
  readonly label: string
  readonly text: Phrase
}

/** Every clause has words; the compiler says which are missing. */
export type ClauseTexts = Readonly<Record<ClauseId, ClauseWords>>
