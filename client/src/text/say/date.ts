import { weekday, yearOf, type PlainDate } from '@resident-card/shared'
import type { Lang } from '../../settings/settings'

const WEEKDAYS: Record<Lang, readonly string[]> = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
}
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

export const sayWeekday = (date: PlainDate, lang: Lang): string => WEEKDAYS[lang][weekday(date)] ?? ''

/** 1 Monday … 7 Sunday, as opening hours count them. */
export const sayWeekdayNumber = (day: number, lang: Lang): string => WEEKDAYS[lang][day % 7] ?? ''

/** 12月3日, with the year only if it is not the year of `today`. */
export const sayShortDate = (date: PlainDate, today: PlainDate, lang: Lang): string => {
  const month = Number(date.slice(5, 7))
  const day = Number(date.slice(8, 10))
  const thisYear = yearOf(date) === yearOf(today)
  if (lang === 'zh') return `${thisYear ? '' : `${yearOf(date)}年`}${month}月${day}日`
  return `${day} ${MONTHS[month - 1] ?? ''}${thisYear ? '' : ` ${yearOf(date)}`}`
}

/** 12月3日（周四）, with the year only if it is not the year of `today`. */
export const sayDate = (date: PlainDate, today: PlainDate, lang: Lang): string => {
  const short = sayShortDate(date, today, lang)
  return lang === 'zh' ? `${short}（${sayWeekday(date, lang)}）` : `${sayWeekday(date, lang)} ${short}`
}

/** Like `sayDate`, but today is 今天. */
export const sayDay = (date: PlainDate, today: PlainDate, lang: Lang): string => {
  if (date !== today) return sayDate(date, today, lang)
  return lang === 'zh' ? '今天' : 'today'
}

/** Until when: an expected date says so, unless the day itself has come. */
export const sayDue = (dueOn: PlainDate, provisional: boolean, today: PlainDate, lang: Lang): string => {
  const date = sayDate(dueOn, today, lang)
  if (!provisional || dueOn <= today) return date
  return lang === 'zh' ? `预计${date}` : `${date} (expected)`
}
