import { StoreMisuse, type Query, type Store } from '../../ports/store'
import { aCase, caseIndexes, idsOf, someCases } from './caseRecord'

const deep = (levels: number): unknown => (levels === 0 ? 1 : { in: deep(levels - 1) })
const unstorable: readonly (readonly [string, unknown])[] = [
  ['a Date', new Date(0)],
  ['undefined', undefined],
  ['undefined inside', { a: [undefined] }],
  ['a function', () => 1],
  ['a symbol', Symbol('x')],
  ['a big integer', 1n],
  ['NaN', Number.NaN],
  ['infinity', -Infinity],
  ['a Map', new Map()],
  ['bytes', Buffer.from('x')],
  ['a NUL character', 'a\0b'],
  ['half a surrogate pair', 'a\uD83D'],
  ['a key with a dot', { 'a.b': 1 }],
  ['an operator as key', { $set: 1 }],
  ['an empty key', { '': 1 }],
  ['a thing nested too deep', deep(100)],
]
const queue: Query = { index: 'queue', equals: {}, limit: 1 }
const badQueries: readonly (readonly [string, unknown])[] = [
  ['an index nobody declared', { ...queue, index: 'state' }],
  ['a field outside the index', { ...queue, equals: { caseNo: 'x' } }],
  ['a field that is not the first', { ...queue, equals: { state: 'ready' } }],
  ['a range that is not on the next field', { ...queue, range: { field: 'since', gt: 1 } }],
  ['a range without bounds', { ...queue, range: { field: 'office.authority' } }],
  ['bounds of two types', { ...queue, range: { field: 'office.authority', gt: 1, lt: 'x' } }],
  ['two lower bounds', { ...queue, range: { field: 'office.authority', gt: 'a', gte: 'a' } }],
  ['an operator the port does not know', { ...queue, range: { field: 'office.authority', ne: 'a' } }],
  ['a pattern as value', { ...queue, equals: { 'office.authority': /5201/ } }],
  ['an operator as value', { ...queue, equals: { 'office.authority': { $ne: null } } }],
  ['true as value', { ...queue, equals: { 'office.authority': true } }],
  ['undefined as value', { ...queue, equals: { 'office.authority': undefined } }],
  ['a Date as value', { ...queue, equals: { 'office.authority': new Date() } }],
  ['skipping', { ...queue, skip: 5 }],
  ['no limit', { index: 'queue', equals: {} }],
  ['a limit of 0', { ...queue, limit: 0 }],
  ['a limit past 1000', { ...queue, limit: 1001 }],
  ['another order', { ...queue, order: 'random' }],
]
const badChanges: readonly (readonly [string, unknown])[] = [
  ['nothing', {}],
  ['an operator the port does not know', { rename: { state: 'x' } }],
  ['the version', { set: { version: 5 } }],
  ['the id', { set: { _id: 'x' } }],
  ['a path into a list', { set: { 'history.0': 'x' } }],
  ['an operator as path', { set: { $where: 'x' } }],
  ['one path twice', { set: { state: 'x' }, unset: ['state'] }],
  ['a path inside another', { set: { fee: {} }, inc: { 'fee.fen': 1 } }],
  ['half a step up', { inc: { since: 0.5 } }],
  ['pushing what is no list', { push: { history: 'x' } }],
  ['a list in an indexed field', { set: { state: ['a'] } }],
  ['a truth value in an indexed field', { set: { place: true } }],
  ['half a number in an indexed field', { set: { since: 1.5 } }],
  ['a field inside an indexed one', { set: { 'place.row': 1 } }],
  ['pushing to an indexed field', { push: { place: ['x'] } }],
  ['an indexed field inside what is set', { set: { office: { authority: ['x'] } } }],
  ['taking a unique value away', { unset: ['openKey'] }],
]

export function describeRefusing(store: () => Store): void {
  describe('refusing what the two stores would not mean alike', () => {
    test.each(unstorable)('%s is not stored, by no way in', async (_, value) => {
      const cases = someCases(store())
      await cases.insert(aCase('a'))
      const bad = { ...aCase('b'), note: value }
      await expect(cases.insert(bad)).rejects.toThrow(StoreMisuse)
      await expect(cases.insertMany([bad])).rejects.toThrow(StoreMisuse)
      await expect(cases.replace('a', 1, { ...bad, _id: 'a' })).rejects.toThrow(StoreMisuse)
      await expect(cases.update('a', 1, { set: { note: value } })).rejects.toThrow(StoreMisuse)
      await expect(cases.update('a', 1, { push: { history: [value] } })).rejects.toThrow(StoreMisuse)
      expect((await cases.find({ index: '_id', equals: {}, limit: 9 })).items).toEqual([aCase('a')])
    })

    test.each([
      ['a list in an indexed field', { state: ['a'] }],
      ['a truth value in an indexed field', { place: true }],
      ['a text of 201 characters in an indexed field', { place: 'x'.repeat(201) }],
      ['a missing unique value', { openKey: null }],
      ['a list around an indexed field', { office: [{ authority: 'x' }] }],
      ['an empty id', { _id: '' }],
      ['half a version', { version: 1.5 }],
    ])('%s is not stored', async (_, more) => {
      const bad = { ...aCase('b'), ...more } as unknown as ReturnType<typeof aCase>
      await expect(someCases(store()).insert(bad)).rejects.toThrow(StoreMisuse)
    })

    test.each(badQueries)('a query with %s is refused', async (_, query) => {
      await expect(someCases(store()).find(query as Query)).rejects.toThrow(StoreMisuse)
    })

    test.each(badChanges)('a change of %s is refused', async (_, change) => {
      const cases = someCases(store())
      await cases.insert(aCase('a', { history: [] }))
      await expect(cases.update('a', 1, change as object)).rejects.toThrow(StoreMisuse)
      expect(await cases.get('a')).toEqual(aCase('a', { history: [] }))
    })

    test.each(['no-a', `' OR '1'='1`, `'; DROP TABLE x; --`, '{"$ne":null}', '$where', '%', '*', '\\', '"'])(
      'the text %s is only ever a text',
      async (text) => {
        const cases = someCases(store())
        await cases.insertMany([aCase('a'), aCase('x', { caseNo: text === 'no-a' ? 'other' : text })])
        const found = await cases.find({ index: 'caseNo', equals: { caseNo: text }, limit: 9 })
        expect(idsOf(found)).toEqual([text === 'no-a' ? 'a' : 'x'])
      },
    )

    test('a collection is declared in one way only, by names that are names', () => {
      const name = `once${Date.now()}`
      const first = store().table({ name, indexes: caseIndexes })
      expect(store().table({ name, indexes: caseIndexes })).toBe(first)
      expect(() => store().table({ name, indexes: [] })).toThrow(StoreMisuse)
      expect(() => store().table({ name: 'a; DROP', indexes: [] })).toThrow(StoreMisuse)
      expect(() => store().table({ name: 'b', indexes: [{ name: 'x', fields: [`a')`] }] })).toThrow(StoreMisuse)
    })
  })
}
