import type { ClauseId } from '../sources/clause'

export interface ClauseText {
  /** The citation as people read it. */
  readonly label: string
  /** The whole clause. */
  readonly text: string
}

/** Every clause has words; the compiler says which are missing. */
export type ClauseTexts = Readonly<Record<ClauseId, ClauseText>>
