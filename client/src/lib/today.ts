import { civilDate, instant, type PlainDate } from '@resident-card/shared'
import { serverNow } from './serverClock'

/** The civil day in China, by the server's clock as near as this device can tell: for words only, the server counts. */
export const chinaToday = (): PlainDate => civilDate(instant(serverNow()))
