import type { ClauseId } from '../../sources/clause'

export interface FeeRate {
  /** Hundredths of a yuan. */
  readonly fen: number
  readonly clause: ClauseId
}

/** Replacing a lost or damaged card. */
export const REISSUE_FEE: FeeRate = { fen: 4000, clause: 'PUB-FEE' }
/** A temporary card meanwhile (LAW-12). */
export const TEMPORARY_CARD_FEE: FeeRate = { fen: 1000, clause: 'PUB-TEMP' }
