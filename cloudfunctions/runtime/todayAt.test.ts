import fc from 'fast-check'
import { civilDate, instant } from '@resident-card/shared'
import { todayAt } from './todayAt'

const DAY_MS = 24 * 60 * 60 * 1000
const MIDNIGHT = Date.parse('2026-11-30T00:00:00+08:00')

it('is the civil date, whatever was asked before: at midnight, back and forth, far away', () => {
  const near = fc.integer({ min: -3 * DAY_MS, max: 3 * DAY_MS }).map((ms) => MIDNIGHT + ms)
  const edges = fc.constantFrom(-1, 0, 1, DAY_MS - 1, DAY_MS).map((ms) => MIDNIGHT + ms)
  const far = fc.integer({ min: Date.parse('1900-01-01'), max: Date.parse('2200-01-01') })
  fc.assert(
    fc.property(fc.array(fc.oneof(near, edges, far), { maxLength: 20 }), (moments) => {
      for (const moment of moments) expect(todayAt(instant(moment))).toBe(civilDate(instant(moment)))
    }),
  )
})
