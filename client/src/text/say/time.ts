import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import { civilDate, instant, type PlainDate } from '@resident-card/shared'
import type { Lang } from '../../settings/settings'
import { sayDate, sayDay } from './date'

dayjs.extend(utc)

const SHANGHAI_OFFSET_MINUTES = 480
const inChina = (epochMs: number): dayjs.Dayjs => dayjs.utc(epochMs).utcOffset(SHANGHAI_OFFSET_MINUTES)

/** `20:14` in China, whatever zone the phone is in. */
export const sayTime = (epochMs: number): string => inChina(epochMs).format('HH:mm')

/** `10:25:41`: for a check made this moment. */
export const saySeconds = (epochMs: number): string => inChina(epochMs).format('HH:mm:ss')

/** 11月26日（周四）20:14 */
export const sayDateTime = (epochMs: number, today: PlainDate, lang: Lang): string =>
  `${sayDate(civilDate(instant(epochMs)), today, lang)}${lang === 'zh' ? '' : ' '}${sayTime(epochMs)}`

/** 今天 20:14, or like `sayDateTime` on any other day. */
export const sayWhen = (epochMs: number, today: PlainDate, lang: Lang): string => {
  const date = civilDate(instant(epochMs))
  return date === today ? `${sayDay(date, today, lang)} ${sayTime(epochMs)}` : sayDateTime(epochMs, today, lang)
}
