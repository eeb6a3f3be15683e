/**
 * What a person typed into one line, as it is kept: without the ends' spaces, and without what nobody can see or print
 * (control characters, half a character).
 */
export const plainLine = (typed: string): string => typed.replace(/[\p{Cc}\p{Cs}]/gu, '').trim()

/** An officer's words, of several lines perhaps: the same, but lines may break. */
export const plainNote = (typed: string): string => typed.replace(/[\0\p{Cs}]/gu, '').trim()
