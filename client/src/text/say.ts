import type { AuthorityView, ClockUnit, PlainDate } from '@resident-card/shared'
import type { Lang } from '../settings/settings'
import { sayDate, sayDay, sayDue, sayShortDate, sayWeekday } from './say/date'
import { sayHours, sayHoursToday } from './say/hours'
import { sayLeft, sayUnits, type Left } from './say/left'
import { sayDistance, sayMoney } from './say/measure'
import { sayDateTime, saySeconds, sayTime, sayWhen } from './say/time'

/** Civil dates reach a screen as the contract's plain strings. */
const civil = (date: string): PlainDate => date as PlainDate

/** Dates, times, deadlines and measures in one language, as `useSay()` hands them out. Dates are `YYYY-MM-DD`. */
export const sayIn = (lang: Lang) => ({
  /** 12月3日（周四） */
  date: (date: string, today: string) => sayDate(civil(date), civil(today), lang),
  /** 12月3日（周四）; with 预计 while the calendar it was counted by is not settled */
  due: ({ dueOn, provisional }: { readonly dueOn: string; readonly provisional: boolean }, today: string) =>
    sayDue(civil(dueOn), provisional, civil(today), lang),
  /** 12月3日 */
  shortDate: (date: string, today: string) => sayShortDate(civil(date), civil(today), lang),
  /** 今天, or the date */
  day: (date: string, today: string) => sayDay(civil(date), civil(today), lang),
  /** 周四 */
  weekday: (date: string) => sayWeekday(civil(date), lang),
  /** 20:14 */
  time: sayTime,
  /** 10:25:41 */
  seconds: saySeconds,
  /** 11月26日（周四）20:14 */
  dateTime: (epochMs: number, today: string) => sayDateTime(epochMs, civil(today), lang),
  /** 今天 20:14, or with the date */
  when: (epochMs: number, today: string) => sayWhen(epochMs, civil(today), lang),
  /** 还剩 2 个工作日 */
  left: (clock: Left) => sayLeft(clock, lang),
  /** 2 个工作日 */
  units: (count: number, unit: ClockUnit) => sayUnits(count, unit, lang),
  /** 40 元 */
  money: (fen: number) => sayMoney(fen, lang),
  /** 2.1 公里 */
  distance: (metres: number) => sayDistance(metres, lang),
  /** 周一至周五 9:00–12:00，13:00–17:00 */
  hours: (hours: AuthorityView['hours']) => sayHours(hours, lang),
  /** 9:00–12:00，13:00–17:00; undefined: closed */
  hoursToday: (hours: AuthorityView['hours'], today: string) => sayHoursToday(hours, civil(today), lang),
})
export type Say = ReturnType<typeof sayIn>
