import { settingOn } from '@resident-card/shared'
import { chinaToday } from '../../lib/today'

/** How many digits a PIN has (OFFICE-USE), as of today. */
export const pinDigits = (): number => settingOn('pinDigits', chinaToday())
