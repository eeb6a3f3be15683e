import type { Versions } from './dated'

/** A temporary card meanwhile (LAW-12). */
export const TEMPORARY_CARD_FEE: Versions<'fen'> = [{ clause: 'PUB-TEMP', unit: 'fen', value: 1000 }]
