import { addDays, findClock } from '@resident-card/shared'
import type { Application, PlainDate } from '@resident-card/shared'

/** OFFICE: a holder who has not collected is reminded a week before the last day. */
const REMIND_DAYS_BEFORE = 7

/** When the timer must look at a case: the day to remind the holder of a card that lies ready; undefined = never. */
export const timerOnOf = ({ state, clocks }: Pick<Application, 'state' | 'clocks'>): PlainDate | undefined => {
  const collect = state === 'ready' ? findClock(clocks, 'collect') : undefined
  return collect && addDays(collect.dueOn, -REMIND_DAYS_BEFORE)
}
