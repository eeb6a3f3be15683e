/** What JSON makes of it: the one difference for a checked document is that -0 becomes 0, as in the other store. */
export const plainJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T
