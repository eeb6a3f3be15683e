/**
 * How much fits into a field, for the form that asks and the contract that refuses: OFFICE, in characters unless said
 * otherwise. No numbers of law: those are dated (`settings/`).
 */
export const NAME_MOST = 30
export const ADDRESS_LEAST = 5
export const ADDRESS_MOST = 120
export const REGION_NAME_MOST = 60
/** An officer's words. */
export const NOTE_MOST = 300
/** Where in the box a card lies. */
export const PLACE_MOST = 20
export const DEVICE_NAME_MOST = 20
/** Cards counted in one safe. */
export const COUNT_MOST = 100_000
/** Old cards destroyed together. */
export const BATCH_MOST = 200
/**
 * A signature's PNG, in bytes. Made without network it is written down twice as text, sealed, and still has to fit one call of a
 * mini-program (100 KB) with the rest of its hand-over.
 */
export const SIGNATURE_MAX_BYTES = 36_864
