import { civilDate, instant } from '@resident-card/shared'

/** The civil day in China by this device's clock: for words only, the server counts the days. */
export const chinaToday = (): string => civilDate(instant(Date.now()))
