import { StoreMisuse } from '../../ports/store'
import { scanFilter } from '../mongo/scanFilter'
import { scanSql } from '../sqlite/scanSql'
import type { Scan } from './scan'

const SCAN: Scan = {
  index: 'queue',
  equals: [['office', 'a']],
  bound: { field: 'since', lower: { value: 1, inclusive: true }, upper: { value: 2, inclusive: true } },
  orderBy: ['since', '_id'],
  descending: false,
  limit: 2,
}
const BAD: readonly unknown[] = [
  true,
  false,
  1.5,
  Number.NaN,
  1n,
  {},
  { $regex: '.' },
  { $ne: null },
  [],
  ['a'],
  new Date(),
]
const asks: readonly (readonly [string, (scan: Scan) => unknown])[] = [
  ['SQLite', (scan) => scanSql('cases', scan)],
  ['MongoDB', (scan) => scanFilter(scan)],
]

describe.each(asks)('before %s is asked', (_, ask) => {
  test('texts and whole numbers pass', () => void ask(SCAN))

  test.each(BAD)('%p is refused in every place of a value', (value) => {
    const at = value as string
    const { bound } = SCAN
    const end = { value: at, inclusive: true }
    expect(() => ask({ ...SCAN, equals: [['office', at]] })).toThrow(StoreMisuse)
    expect(() => ask({ ...SCAN, bound: { field: 'since', lower: end } })).toThrow(StoreMisuse)
    expect(() => ask({ ...SCAN, ...(bound && { bound: { ...bound, upper: end } }) })).toThrow(StoreMisuse)
    expect(() => ask({ ...SCAN, limit: value as number })).toThrow(StoreMisuse)
  })
})
