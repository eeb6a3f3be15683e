import { median } from '../lib/median'
import type { Line } from './markdown'

const byTitle = (lines: readonly Line[]): ReadonlyMap<string, readonly number[]> => {
  const rates = new Map<string, readonly number[]>()
  for (const { title, perSecond } of lines) rates.set(title, [...(rates.get(title) ?? []), perSecond])
  return rates
}

/** How many times what the first setting answers the others do, round by round: the median, and the least and most. */
export const timesBefore = (lines: readonly Line[]): readonly string[] => {
  const keys = [...new Set(lines.filter(({ level }) => level !== 'cold').map(({ name, level }) => `${name}, ${level}`))]
  return keys.flatMap((key) => {
    const [[, before = []] = [], ...others] = byTitle(lines.filter(({ name, level }) => `${name}, ${level}` === key))
    return others.map(([title, rates]) => {
      const ratios = rates.map((rate, round) => rate / (before[round] ?? Number.NaN))
      const [least, most] = [Math.min(...ratios), Math.max(...ratios)]
      return `${key}, ${title} ÷ before: ${median(ratios).toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`
    })
  })
}
