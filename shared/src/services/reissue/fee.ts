import type { Versions } from '../../settings/dated'

/** Replacing a lost or damaged card, in hundredths of a yuan. */
export const FEE: Versions<'fen'> = [{ clause: 'PUB-FEE', unit: 'fen', value: 4000 }]
