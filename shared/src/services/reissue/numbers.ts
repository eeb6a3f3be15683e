import type { Versions } from '../../settings/dated'

/** Fingerprints were collected no longer ago. */
export const FINGERPRINTS_WITHIN: Versions<'year'> = [{ clause: 'GZ-2', unit: 'year', value: 2 }]
/** The last card was issued no longer ago. */
export const ISSUED_WITHIN: Versions<'year'> = [{ clause: 'GZ-12b', unit: 'year', value: 2 }]

/** For words; a rule's own number is a line here. */
export const NUMBERS = { fingerprintsWithin: FINGERPRINTS_WITHIN, issuedWithin: ISSUED_WITHIN } as const
