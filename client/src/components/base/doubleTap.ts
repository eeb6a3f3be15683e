/** Two taps this close together are one (a nervous double tap makes one application, not two). */
const DOUBLE_TAP_MS = 350

/** By the device's clock: set back between two taps it must not keep a button dead until it has caught up. */
export const isDoubleTap = (before: number, now: number): boolean => Math.abs(now - before) < DOUBLE_TAP_MS
