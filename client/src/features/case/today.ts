import { civilDate, instant } from '@resident-card/shared'
import { serverNow } from '../../api/knownSession'

/** The civil day in China, by the server's clock as near as this device can tell: for words only, the server counts. */
export const chinaToday = (): string => civilDate(instant(serverNow()))
