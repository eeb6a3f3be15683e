/**
 * Tells whenever somebody touches the screen or presses a key. False: this platform doesn't say. A mini-program hears the
 * touches of its own elements only.
 */
export const onUse = (_tell: () => void): boolean => false
