import { civilDate, dayAfter, findClock, reminderDays } from '@resident-card/shared'
import type { Application, Calendar, PlainDate } from '@resident-card/shared'

/**
 * When the timer must look at a case: the next day to remind the holder of a card that lies ready (OFFICE-REMIND), `from`
 * on; by itself after the day it came to lie there. undefined = never.
 */
export const timerOnOf = (
  { state, stateSince, clocks }: Pick<Application, 'state' | 'stateSince' | 'clocks'>,
  calendar: Calendar,
  from: PlainDate = dayAfter(civilDate(stateSince)),
): PlainDate | undefined => {
  const collect = state === 'ready' ? findClock(clocks, 'collect') : undefined
  return collect && reminderDays(collect, calendar).find((day) => day >= from)
}
