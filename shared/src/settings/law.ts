import type { Versions } from './dated'

/** Numbers the law sets for everybody. */

/** From this age on one applies oneself; until then a guardian does (LAW-7). */
export const OF_AGE: Versions<'year'> = [{ clause: 'LAW-7', unit: 'year', value: 16 }]
/** From then on, so long for the first card (LAW-7). */
export const FIRST_CARD_WITHIN: Versions<'month'> = [{ clause: 'LAW-7', unit: 'month', value: 3 }]

/** Renewal at expiry (PUB-FEE); not offered online (OFFICE-RENEWAL). */
export const RENEWAL_FEE: Versions<'fen'> = [{ clause: 'PUB-FEE', unit: 'fen', value: 2000 }]

/** PUB-VALIDITY: years a card is valid, by age on the day of issue. Those who are past the last age hold it long-term. */
export const VALID_UNDER_AGE: Versions<'year'> = [{ clause: 'PUB-VALIDITY', unit: 'year', value: 5 }]
export const YOUNG_UNTIL: Versions<'year'> = [{ clause: 'PUB-VALIDITY', unit: 'year', value: 26 }]
export const VALID_YOUNG: Versions<'year'> = [{ clause: 'PUB-VALIDITY', unit: 'year', value: 10 }]
export const MIDDLE_UNTIL: Versions<'year'> = [{ clause: 'PUB-VALIDITY', unit: 'year', value: 46 }]
export const VALID_MIDDLE: Versions<'year'> = [{ clause: 'PUB-VALIDITY', unit: 'year', value: 20 }]
