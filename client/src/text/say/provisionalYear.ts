/** From here on a year's days may still be moved by the next year's notice (see shared `isSettled`). */
const LAST_WEEK_FROM = '12-25'

/** The year whose published holidays a provisional date waits for: its own, or the next for the last week of December. */
export const provisionalYear = (dueOn: string): number =>
  Number(dueOn.slice(0, 4)) + (dueOn.slice(5) >= LAST_WEEK_FROM ? 1 : 0)
