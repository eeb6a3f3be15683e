/** OFFICE: what no source sets, for everything at the window, in one place. Times in milliseconds. */

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** OFFICE-UNDO: how long the officer who handed a card over may take it back alone. */
export const UNDO_BY_SAME_OFFICER_MS = 10 * MINUTE

/** OFFICE-GRACE: face, card, fingerprint and signature take time; from the scan to the hand-over at most this long. */
export const HANDOVER_AFTER_SCAN_MS = 15 * MINUTE

/** OFFICE-OFFLINE: data older than this still verify a code, but no card is handed over on them. */
export const OFFLINE_HANDOVER_MAX_AGE_MS = 8 * HOUR
/** OFFICE-OFFLINE: data older than this are wiped from the device. */
export const OFFLINE_WIPE_AGE_MS = 24 * HOUR
/** OFFICE-OFFLINE: no answer for this long, or this many failures one after the other, and the device works offline. */
export const OFFLINE_AFTER_MS = 3_000
export const OFFLINE_AFTER_ERRORS = 3
/** OFFICE-OFFLINE: a device clock further off than this is said, and how far. */
export const CLOCK_OFF_SAID_MS = 3 * MINUTE
/**
 * OFFICE-OFFLINE: where the device can't know how far its clock is off (reloaded without network), a code may lie this
 * far outside its two minutes; the answer says that the clock was not checked.
 */
export const CLOCK_UNSURE_TOLERANCE_MS = 2 * MINUTE
/** OFFICE-OFFLINE: how long the server's word for who works at a device holds; it is renewed with every sync. */
export const OFFICER_PROOF_MAX_AGE_MS = OFFLINE_WIPE_AGE_MS
/** OFFICE-OFFLINE: an officer's PIN for the device, and wrong tries before its data are wiped. */
export const PIN_DIGITS = 6
export const PIN_TRIES = 5
/**
 * OFFICE-OFFLINE: nobody has touched a desk for this long, and its opened data ask for the PIN again. As long as a scan holds
 * (`HANDOVER_AFTER_SCAN_MS`): what is locked under somebody's hands had to be scanned again anyway.
 */
export const VAULT_IDLE_LOCK_MS = 15 * MINUTE

/** OFFICE-OFFLINE: new devices one officer may make known in 24 hours; more would hide one among many. */
export const DEVICES_A_DAY = 20

/** OFFICE-LOCK: failed look-ups before digits and numbers are no longer looked up, and for how long. */
export const LOOK_UP_FAILURES = 10
export const LOOK_UP_PAUSE_MS = 10 * MINUTE

/** OFFICE-REMIND: working days before GZ-9's last day on which the holder is reminded. */
export const REMIND_WORKING_DAYS_BEFORE = [10, 3] as const

/** OFFICE-MAIL: attempts at the door before a card goes to the accepting authority's window; a return goes there at once. */
export const MAIL_ATTEMPTS = 2
/** OFFICE-MAIL: an event older than its parcel's dispatch by more belongs to whoever had the number before. */
export const MAIL_EVENT_BEFORE_DISPATCH_MS = 24 * HOUR
/** OFFICE-MAIL: carriers give a number again after a year; until then another case's number is refused. */
export const MAIL_NUMBER_FREE_AFTER_MS = 365 * 24 * HOUR
