import fc from 'fast-check'
import { checkQuery } from '../../adapters/store/checkQuery'
import { writeCursor, type CursorKey, type Position } from '../../adapters/store/cursor'
import { queryIdentity } from '../../adapters/store/findPage'
import { InvalidCursor, type Query, type Store, type Table } from '../../ports/store'
import { aCase, caseIndexes, type CaseRecord } from './caseRecord'

const key = new Uint8Array(32).fill(7)
/** With what the stores under test make cursors. */
export const CONTRACT_CURSOR_KEY: CursorKey = () => key

const QUERIES: readonly Query[] = [
  { index: 'queue', equals: { 'office.authority': '520102001', state: ['submitted', 'returned'] }, limit: 2 },
  { index: 'queue', equals: { 'office.authority': '520102001' }, order: 'desc', limit: 2 },
  { index: 'place', equals: { 'office.authority': '520102001' }, limit: 2 },
  { index: '_id', equals: {}, limit: 2 },
]

/** What JSON can put in the place of a value and no index can hold. */
const notAValue = fc.oneof(
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Number.isSafeInteger(value)),
  fc.constantFrom<unknown>({ $regex: '.*' }, { $ne: null }, { $in: ['a'] }, { $not: { $eq: 1 } }, { $gt: '' }, {}, []),
  fc.constant('x'.repeat(201)),
  fc.constant(2 ** 53),
  fc.jsonValue().filter((value) => typeof value === 'object' && value !== null),
)

/** Makes what only somebody who has the key could: a cursor that is right in all but its values. */
const forged = (name: string, query: Query, position: unknown, by: CursorKey = CONTRACT_CURSOR_KEY): string =>
  writeCursor(by, queryIdentity({ name }, checkQuery({ name, indexes: caseIndexes }, query)), position as Position)

export function describeForging(store: () => Store): void {
  describe('a cursor that somebody made', () => {
    let name: string
    let cases: Table<CaseRecord>
    beforeAll(async () => {
      name = `forged${Date.now()}`
      cases = store().table<CaseRecord>({ name, indexes: caseIndexes })
      await cases.insertMany(Array.from({ length: 9 }, (_, i) => aCase(`c${i}`, { since: i, place: `p${i}` })))
    })
    const genuine = async (query: Query) => {
      const { next = '' } = await cases.find(query)
      return { next, position: JSON.parse(Buffer.from(next, 'base64url').subarray(16).toString()) as unknown[] }
    }

    test.each(QUERIES)(
      'with anything but texts and whole numbers in it is refused, even by the right key: %j',
      (query) =>
        fc.assert(
          fc.asyncProperty(notAValue, fc.nat(), async (value, at) => {
            const { position } = await genuine(query)
            const after = forged(
              name,
              query,
              position.map((one, i) => (i === at % position.length ? value : one)),
            )
            await expect(cases.find({ ...query, after })).rejects.toThrow(InvalidCursor)
          }),
          { numRuns: 40 },
        ),
    )

    test.each(QUERIES)('with more or fewer values, or none at all, is refused: %j', async (query) => {
      const { position } = await genuine(query)
      const wrong = [[], position.slice(1), [...position, 'x'], [...position.slice(0, -1), null], {}, null, 'x', 7]
      for (const one of wrong)
        await expect(cases.find({ ...query, after: forged(name, query, one) })).rejects.toThrow(InvalidCursor)
    })

    test.each(QUERIES)('without the key, for another table or another list is refused: %j', async (query) => {
      const { next, position } = await genuine(query)
      const stranger = () => new Uint8Array(32).fill(8)
      await expect(cases.find({ ...query, after: forged(name, query, position, stranger) })).rejects.toThrow(
        InvalidCursor,
      )
      await expect(cases.find({ ...query, after: forged('cases', query, position) })).rejects.toThrow(InvalidCursor)
      for (const other of QUERIES.filter((one) => one !== query))
        await expect(cases.find({ ...other, after: next })).rejects.toThrow(InvalidCursor)
      expect(forged(name, query, position)).toBe(next)
    })

    test('of any text is refused', () =>
      fc.assert(
        fc.asyncProperty(fc.oneof(fc.string(), fc.base64String(), fc.constant('A'.repeat(100_000))), async (after) => {
          await expect(cases.find({ ...(QUERIES[0] as Query), after })).rejects.toThrow(InvalidCursor)
        }),
      ))
  })
}
