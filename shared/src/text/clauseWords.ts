import type { ClauseId } from '../sources/clause'
import type { Phrase } from './phrase'

/** Every clause has words; the compiler says which are missing. */
export type ClauseTexts = Readonly<Record<ClauseId, { readonly label: string; readonly text: Phrase }>>
