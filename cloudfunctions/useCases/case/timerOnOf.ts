import { civilDate, dayAfter, findClock, reminderDays, standingOf } from '@resident-card/shared'
import type { Application, Calendar, PlainDate } from '@resident-card/shared'

/**
 * When the timer must look at a case: the next day to remind the holder of a card that lies ready (OFFICE-REMIND), `from`
 * on; by itself after the day it came to lie there. undefined = never.
 */
export const timerOnOf = (
  application: Pick<Application, 'service' | 'state' | 'stateSince' | 'clocks'>,
  calendar: Calendar,
  from: PlainDate = dayAfter(civilDate(application.stateSince)),
): PlainDate | undefined => {
  const ready = standingOf(application).cardReady === true
  const collect = ready ? findClock(application.clocks, 'collect') : undefined
  return collect && reminderDays(collect, calendar).find((day) => day >= from)
}
