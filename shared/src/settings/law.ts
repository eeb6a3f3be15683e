import type { Versions } from './dated'

/** Numbers the law sets for everybody. */

/** From this age on one applies oneself; until then a guardian does (LAW-7). */
export const OF_AGE: Versions<'year'> = [{ clause: 'LAW-7', unit: 'year', value: 16 }]
