import { StoreMisuse, type Store } from '../../ports/store'
import { aCase, someCases } from './caseRecord'

export function describeInserting(store: () => Store): void {
  describe('inserting', () => {
    test('a case is read back exactly as it was written', async () => {
      const cases = someCases(store())
      const written = aCase('a', {
        place: null,
        history: [
          { at: 1764547200000, by: { role: 'citizen' }, note: '“贵阳” 😀 \u0001', list: [[], {}, [null]] },
          -0.1,
          1e21,
          false,
        ],
        fee: { fen: 4000 },
        constructor: { toString: 'a field like any other' },
      })
      expect(await cases.insert(written)).toEqual({ ok: true })
      expect(await cases.get('a')).toEqual(written)
      expect(await cases.get('b')).toBeUndefined()
    })

    test.each([
      ['the same id', aCase('a', { caseNo: 'n', openKey: 'o' }), '_id'],
      ['a second open application of the same person', aCase('b', { openKey: 'open-a' }), 'openKey'],
      ['a case number given out before', aCase('b', { caseNo: 'no-a' }), 'caseNo'],
      ['two values at once: the first declared is named', aCase('b', { openKey: 'open-a', caseNo: 'no-a' }), 'openKey'],
      ['everything at once: the id is named', aCase('a'), '_id'],
    ])('%s is refused by name and changes nothing', async (_, second, duplicate) => {
      const cases = someCases(store())
      await cases.insert(aCase('a', { fee: { fen: 1 } }))
      expect(await cases.insert(second)).toEqual({ ok: false, duplicate })
      expect(await cases.get('a')).toEqual(aCase('a', { fee: { fen: 1 } }))
      expect(await cases.get('b')).toBeUndefined()
    })

    test('an import can be repeated and completed; what is there stays as it is', async () => {
      const cases = someCases(store())
      await cases.insert(aCase('a', { state: 'ready' }))
      await cases.insertMany([aCase('a'), aCase('b'), aCase('b', { state: 'ready' })])
      await cases.insertMany([aCase('a'), aCase('b'), aCase('c')])
      await cases.insertMany([])
      expect([await cases.get('a'), await cases.get('b'), await cases.get('c')]).toEqual([
        aCase('a', { state: 'ready' }),
        aCase('b'),
        aCase('c'),
      ])
    })

    test('an import that gives one case number twice is stopped', async () => {
      const cases = someCases(store())
      await expect(cases.insertMany([aCase('a'), aCase('b', { caseNo: 'no-a' })])).rejects.toThrow(StoreMisuse)
    })

    test('an import of 1,200 is complete', async () => {
      const cases = someCases(store())
      await cases.insertMany(Array.from({ length: 1200 }, (_, i) => aCase(`case-${i}`, { since: i })))
      expect(await cases.get('case-1199')).toEqual(aCase('case-1199', { since: 1199 }))
      expect((await cases.find({ index: '_id', equals: {}, limit: 1000 })).items).toHaveLength(1000)
    })

    test('a removed case is gone, and its numbers are free again', async () => {
      const cases = someCases(store())
      await cases.insert(aCase('a'))
      await cases.remove('a')
      await cases.remove('a')
      expect(await cases.get('a')).toBeUndefined()
      expect(await cases.insert(aCase('a'))).toEqual({ ok: true })
    })
  })
}
