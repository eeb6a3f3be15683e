/**
 * Writes shared/src/deadlines/publishedCalendar.ts from chinese-days: the working days of the years for which the
 * State Council has published its arrangement. Run after updating chinese-days: `node scripts/makeCalendar.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const { version } = require('chinese-days/package.json')
const data = require('chinese-days/dist/chinese-days.json')

/** Older cases than these are closed: their clocks are read, never counted anew. */
const FIRST_YEAR = 2024

const daysOf = (year, record) =>
  Object.keys(record)
    .filter((date) => date.startsWith(`${year}-`))
    .map((date) => date.slice(5))
    .sort()

const known = [...new Set(Object.keys(data.holidays).map((date) => Number(date.slice(0, 4))))].filter(
  (year) => year >= FIRST_YEAR,
)
const list = (days) => `[${days.map((day) => `'${day}'`).join(', ')}]`
const years = known
  .sort()
  .map(
    (year) =>
      `    '${year}': {\n` +
      `      off: ${list(daysOf(year, data.holidays))},\n` +
      `      work: ${list(daysOf(year, data.workdays))},\n` +
      `    },\n`,
  )

const target = new URL('../shared/src/deadlines/publishedCalendar.ts', import.meta.url)
writeFileSync(
  target,
  `// Written by scripts/makeCalendar.mjs from chinese-days ${version}. Do not edit.
import type { Calendar } from './calendar'

/** Days off and make-up days as published by the State Council. */
export const PUBLISHED_CALENDAR: Calendar = {
  version: 'chinese-days-${version}',
  years: {
${years.join('')}  },
}
`,
)
const { format, resolveConfig } = await import('prettier')
const options = { ...(await resolveConfig(target)), parser: 'typescript' }
writeFileSync(target, await format(readFileSync(target, 'utf8'), options))
console.log(`${known.length} years: ${known.join(', ')}`)
