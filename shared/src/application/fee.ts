import type { Fee, Reason } from './application'

/** PUB-FEE: replacing a lost or damaged card costs ¥40. */
const REPLACEMENT_FEN = 4000

export const feeFor = (_reason: Reason): Fee => ({ fen: REPLACEMENT_FEN, clause: 'PUB-FEE' })
