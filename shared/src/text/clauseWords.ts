import type { ClauseId } from '../sources/clause'
import type { NumberOf } from './numbers'

export interface ClauseWords {
  readonly label: string
  /** No number of law or office stands in it: it is given them. */
  readonly text: string | ((n: NumberOf) => string)
}

/** Every clause has words; the compiler says which are missing. */
export type ClauseTexts = Readonly<Record<ClauseId, ClauseWords>>
