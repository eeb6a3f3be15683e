import { instant } from '@resident-card/shared'
import type { ClockPort } from '../../ports/clock'

export const systemClock: ClockPort = { now: () => instant(Date.now()) }
