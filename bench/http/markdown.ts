import { median } from '../lib/median'
import type { Measured } from './load'

export interface Line extends Measured {
  readonly name: string
  /** `cold`, or how many connections. */
  readonly level: string
  readonly title: string
}

/** The medians of the rounds. */
const cell = (lines: readonly Line[]): string => {
  const of = (value: (line: Line) => number): number => median(lines.map(value))
  const [rate, p50, p95] = [of((line) => line.perSecond), of((line) => line.p50Ms), of((line) => line.p95Ms)]
  const isWhole = lines.every(({ refused }) => refused.length === 0)
  return `${rate.toFixed(0)} · ${p50.toFixed(1)} · ${p95.toFixed(1)}${isWhole ? '' : ' (!)'}`
}
const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const uniq = (words: readonly string[]): readonly string[] => [...new Set(words)]

/** A row an operation and level, a column a setting: answers a second · p50 ms · p95 ms; (!) = not all of them were successes. */
export const markdown = (lines: readonly Line[]): string => {
  const titles = uniq(lines.map(({ title }) => title))
  const rows = uniq(lines.map(({ name, level }) => `${name}\n${level}`)).map((key) => {
    const [name = '', level = ''] = key.split('\n')
    const cells = titles.map((title) => {
      const found = lines.filter((line) => line.name === name && line.level === level && line.title === title)
      return found.length === 0 ? '' : cell(found)
    })
    return rowOf([name, level, ...cells])
  })
  return [rowOf(['', 'connections', ...titles]), rowOf(['---', '---:', ...titles.map(() => '---:')]), ...rows].join(
    '\n',
  )
}
