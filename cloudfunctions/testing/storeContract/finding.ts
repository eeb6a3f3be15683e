import type { Table, Query, Store } from '../../ports/store'
import { aCase, idsOf, someCases, type CaseRecord } from './caseRecord'

const ours = { authority: '520102001' }
const records = [
  aCase('a', { since: 30 }),
  aCase('b', { since: 10 }),
  aCase('c', { since: 10, state: 'ready', place: 'B1' }),
  aCase('d', { since: 20, state: 'ready', place: 5 }),
  aCase('e', { since: 5, office: { authority: '520103001' }, state: 'ready' }),
  aCase('f', { since: 40, state: 'returned', place: null }),
  aCase('g', { since: 20, state: 'accepted', place: '' }),
  aCase('h', { since: 20, state: 'accepted', place: '\u{1F600}' }),
  aCase('i', { since: 20, state: 'accepted', place: '\uFFFF' }),
  aCase('j', { since: 20, state: 'accepted', place: -5 }),
]
const submitted = { 'office.authority': ours.authority, state: 'submitted' }
const desk = { 'office.authority': ours.authority }
const rows: readonly (readonly [string, Omit<Query, 'limit'>, string])[] = [
  ['a queue, oldest first', { index: 'queue', equals: submitted }, 'ba'],
  ['a queue, newest first', { index: 'queue', equals: submitted, order: 'desc' }, 'ab'],
  [
    'two states together, oldest first, then by id',
    { index: 'queue', equals: { ...desk, state: ['submitted', 'ready'] } },
    'bcda',
  ],
  ['the same backwards', { index: 'queue', equals: { ...desk, state: ['submitted', 'ready'] }, order: 'desc' }, 'adcb'],
  ['a state named twice', { index: 'queue', equals: { ...desk, state: ['ready', 'ready'] } }, 'cd'],
  ['no state at all', { index: 'queue', equals: { ...desk, state: [] } }, ''],
  ['everything of a desk, by state', { index: 'queue', equals: desk }, 'ghijcdfba'],
  ['everything, by desk', { index: 'queue', equals: {} }, 'ghijcdfbae'],
  ['since after 10', { index: 'queue', equals: submitted, range: { field: 'since', gt: 10 } }, 'a'],
  ['since 10 or later', { index: 'queue', equals: submitted, range: { field: 'since', gte: 10 } }, 'ba'],
  ['since before 30', { index: 'queue', equals: submitted, range: { field: 'since', lt: 30 } }, 'b'],
  ['between, both ends in', { index: 'queue', equals: submitted, range: { field: 'since', gte: 10, lte: 30 } }, 'ba'],
  ['an empty range', { index: 'queue', equals: submitted, range: { field: 'since', gt: 30, lt: 10 } }, ''],
  ['states by name from "r" on', { index: 'queue', equals: desk, range: { field: 'state', gte: 'r', lt: 's' } }, 'cdf'],
  ['by a unique value', { index: 'caseNo', equals: { caseNo: 'no-c' } }, 'c'],
  ['by several unique values, by id', { index: 'caseNo', equals: { caseNo: ['no-d', 'no-c', 'none'] } }, 'cd'],
  [
    'all, by a unique value',
    { index: 'caseNo', equals: {}, range: { field: 'caseNo', gt: 'no-g' }, order: 'desc' },
    'jih',
  ],
  ['by id', { index: '_id', equals: { _id: ['e', 'a', 'zz'] } }, 'ae'],
  [
    'all by id, backwards, from b on',
    { index: '_id', equals: {}, range: { field: '_id', lte: 'b' }, order: 'desc' },
    'ba',
  ],
  ['null and missing are one', { index: 'place', equals: { ...desk, place: null } }, 'abf'],
  ['null among others', { index: 'place', equals: { ...desk, place: [null, 5] } }, 'abdf'],
  ['null, numbers, then texts by code point', { index: 'place', equals: desk }, 'abfjdgcih'],
  ['the same backwards', { index: 'place', equals: desk, order: 'desc' }, 'hicgdjfba'],
  ['a range of texts finds no numbers', { index: 'place', equals: desk, range: { field: 'place', lt: 'C' } }, 'gc'],
  ['a range of numbers finds no texts', { index: 'place', equals: desk, range: { field: 'place', gt: -9 } }, 'jd'],
  ['a number is not its text', { index: 'place', equals: { ...desk, place: '5' } }, ''],
]

export function describeFinding(store: () => Store): void {
  describe('finding', () => {
    let cases: Table<CaseRecord>
    beforeAll(async () => {
      cases = someCases(store())
      await cases.insertMany([...records].reverse())
    })

    test.each(rows)('%s', async (_, query, expected) => {
      const page = await cases.find({ ...query, limit: 100 })
      expect(idsOf(page).join('')).toBe(expected)
      expect(page.next).toBeUndefined()
    })

    test.each(rows)('%s, one by one', async (_, query, expected) => {
      let found = ''
      let after: string | undefined
      do {
        const page = await cases.find({ ...query, limit: 1, ...(after !== undefined && { after }) })
        found += idsOf(page).join('')
        after = page.next
      } while (after !== undefined && found.length <= expected.length)
      expect(found).toBe(expected)
    })

    test('a saved case moves in its queue', async () => {
      const own = someCases(store())
      await own.insertMany([aCase('a', { since: 1 }), aCase('b', { since: 2 })])
      await own.update('a', 1, { set: { since: 3 } })
      expect(idsOf(await own.find({ index: 'queue', equals: submitted, limit: 9 }))).toEqual(['b', 'a'])
      await own.update('a', 2, { set: { state: 'accepted' } })
      expect(idsOf(await own.find({ index: 'queue', equals: submitted, limit: 9 }))).toEqual(['b'])
    })
  })
}
