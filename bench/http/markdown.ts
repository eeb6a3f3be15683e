import type { Measured } from './load'

export interface Line extends Measured {
  readonly name: string
  /** `cold`, or how many connections. */
  readonly level: string
  readonly title: string
}

const cell = ({ perSecond, p50Ms, p95Ms, refused }: Line): string =>
  `${perSecond.toFixed(0)} · ${p50Ms.toFixed(1)} · ${p95Ms.toFixed(1)}${refused.length > 0 ? ' (!)' : ''}`
const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const uniq = (words: readonly string[]): readonly string[] => [...new Set(words)]

/** A row an operation and level, a column a setting: answers a second · p50 ms · p95 ms; (!) = not all of them were successes. */
export const markdown = (lines: readonly Line[]): string => {
  const titles = uniq(lines.map(({ title }) => title))
  const rows = uniq(lines.map(({ name, level }) => `${name}\n${level}`)).map((key) => {
    const [name = '', level = ''] = key.split('\n')
    const cells = titles.map((title) => {
      const found = lines.find((line) => line.name === name && line.level === level && line.title === title)
      return found === undefined ? '' : cell(found)
    })
    return rowOf([name, level, ...cells])
  })
  return [rowOf(['', 'connections', ...titles]), rowOf(['---', '---:', ...titles.map(() => '---:')]), ...rows].join(
    '\n',
  )
}
