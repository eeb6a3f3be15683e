import { readClock } from '@resident-card/shared'
import type { Clock, ClockReading, ClockView } from '@resident-card/shared'
import type { ViewContext } from './viewContext'

export const clockView = (reading: ClockReading): ClockView => ({ ...reading, days: [...reading.days] })

/** A clock as it reads today. */
export const viewClock = (clock: Clock, { today, calendar }: Pick<ViewContext, 'today' | 'calendar'>): ClockView =>
  clockView(readClock(clock, today, calendar))
