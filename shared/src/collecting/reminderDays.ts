import { isWorkingDay } from '../deadlines/calendar'
import type { Calendar } from '../deadlines/calendar'
import type { Clock } from '../deadlines/clock'
import { addDays } from '../kernel/plainDate'
import type { PlainDate } from '../kernel/plainDate'
import { settingOn } from '../settings/officeSettings'

const REMINDERS = ['remindFirst', 'remindLast'] as const

/** The working day with `count` working days left after it, `last` being the last of them. */
const workingDaysBefore = (last: PlainDate, count: number, calendar: Calendar): PlainDate => {
  let date = last
  for (let left = count; left > 0;) {
    date = addDays(date, -1)
    if (isWorkingDay(date, calendar)) left -= 1
  }
  return date
}

/**
 * OFFICE-REMIND: on which days the holder of a card that lies ready is reminded, earliest first: some working days before
 * GZ-9's last day, where that is later than the day it was ready, by the numbers in force on that day.
 */
export const reminderDays = (
  { dueOn, floor }: Pick<Clock, 'dueOn' | 'floor'>,
  calendar: Calendar,
): readonly PlainDate[] =>
  REMINDERS.map((name) => workingDaysBefore(dueOn, settingOn(name, floor?.from ?? dueOn), calendar))
    .filter((day) => floor === undefined || day > floor.from)
    .sort()
