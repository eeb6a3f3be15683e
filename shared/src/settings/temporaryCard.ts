import type { Versions } from './dated'

/** A temporary card meanwhile (LAW-12). */
export const TEMPORARY_CARD_FEE: Versions<'fen'> = [{ clause: 'PUB-TEMP', unit: 'fen', value: 1000 }]
/** Made within. */
export const TEMPORARY_CARD_WITHIN: Versions<'calendarDay'> = [{ clause: 'PUB-TEMP', unit: 'calendarDay', value: 3 }]
/** Valid for. */
export const TEMPORARY_CARD_VALID: Versions<'month'> = [{ clause: 'PUB-TEMP', unit: 'month', value: 3 }]
