const KILOBYTE = 1024

/** Whole ones: what is said to fit, fits. */
export const kilobytes = (bytes: number): number => Math.floor(bytes / KILOBYTE)
