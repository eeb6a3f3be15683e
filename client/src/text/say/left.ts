import type { ClockStatus, ClockUnit } from '@resident-card/shared'
import type { Lang } from '../../settings/settings'

/** Of a clock's reading, what is needed to say how much is left. */
export interface Left {
  readonly status: ClockStatus
  readonly unit: ClockUnit
  /** After today; negative: overdue. */
  readonly left: number
  readonly used: number
}

/** `2 个工作日`, `60 天`; in English with its plural. */
export const sayUnits = (count: number, unit: ClockUnit, lang: Lang): string => {
  if (lang === 'zh') return unit === 'workingDay' ? `${count} 个工作日` : `${count} 天`
  const word = unit === 'workingDay' ? 'working day' : 'day'
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

/** 还剩 2 个工作日 · 今天到期 · 已逾期 1 个工作日; stopped: 用时 2 个工作日. Today is not counted in what is left. */
export const sayLeft = (clock: Left, lang: Lang): string => {
  const zh = lang === 'zh'
  const units = (count: number): string => sayUnits(count, clock.unit, lang)
  if (clock.status === 'stopped' || clock.status === 'stoppedLate') {
    return zh ? `用时 ${units(clock.used)}` : `took ${units(clock.used)}`
  }
  if (clock.left < 0) return zh ? `已逾期 ${units(-clock.left)}` : `${units(-clock.left)} overdue`
  if (clock.left === 0) return zh ? '今天到期' : 'due today'
  return zh ? `还剩 ${units(clock.left)}` : `${units(clock.left)} left`
}
