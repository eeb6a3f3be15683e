import { StoreUnavailable } from '../../ports/store'
import type { Store } from '../../ports/store'
import { askedAgain } from '../askedAgain'
import { aCase, someCases } from './caseRecord'

/** A store may answer "try again" to some of many (FerretDB: a deadlock of two that insert one value); then they do. */
const untilAnswered = <T>(ask: () => Promise<T>): Promise<T> =>
  askedAgain(ask, (told) => told.status === 'rejected' && told.reason instanceof StoreUnavailable)

export function describeRacing(store: () => Store): void {
  describe('at the same moment', () => {
    test('50 submissions by one person make one application', async () => {
      const cases = someCases(store())
      const results = await Promise.all(
        Array.from({ length: 50 }, (_, i) => untilAnswered(() => cases.insert(aCase(`c${i}`, { openKey: 'person' })))),
      )
      expect(results.filter(({ ok }) => ok)).toHaveLength(1)
      expect(results.filter((result) => !result.ok && result.duplicate === 'openKey')).toHaveLength(49)
      expect((await cases.find({ index: '_id', equals: {}, limit: 99 })).items).toHaveLength(1)
    })

    test('500 inserts of one id store one', async () => {
      const cases = someCases(store())
      const results = await Promise.all(
        Array.from({ length: 500 }, (_, i) => cases.insert(aCase('a', { openKey: `o${i}`, caseNo: `n${i}` }))),
      )
      expect(results.filter(({ ok }) => ok)).toHaveLength(1)
      expect(results.filter((result) => !result.ok && result.duplicate === '_id')).toHaveLength(499)
    })

    test.each([50, 500])(
      '%i scanners hand one card over once',
      async (scanners) => {
        const cases = someCases(store())
        await cases.insert(aCase('a', { state: 'ready' }))
        const results = await Promise.all(
          Array.from({ length: scanners }, (_, i) =>
            i % 2
              ? cases.update('a', 1, { set: { state: 'collected', by: i }, inc: { handovers: 1 } })
              : cases.replace('a', 1, aCase('a', { state: 'collected', by: i, handovers: 1 })),
          ),
        )
        expect(results.filter(({ ok }) => ok)).toHaveLength(1)
        expect(results.filter((result) => !result.ok && result.reason === 'stale')).toHaveLength(scanners - 1)
        const winner = results.findIndex(({ ok }) => ok)
        expect(await cases.get('a')).toEqual(aCase('a', { state: 'collected', by: winner, handovers: 1, version: 2 }))
      },
      30_000,
    )

    test('20 officers who load, decide and save until it works lose no entry', async () => {
      const cases = someCases(store())
      await cases.insert(aCase('a', { history: [] }))
      const add = async (entry: number): Promise<void> => {
        for (;;) {
          const found = await cases.get('a')
          if (!found) throw new Error('gone')
          const saved = await cases.replace('a', found.version, {
            ...found,
            history: [...(found.history ?? []), entry],
          })
          if (saved.ok) return
        }
      }
      await Promise.all(Array.from({ length: 20 }, (_, i) => add(i)))
      const after = await cases.get('a')
      expect(after?.version).toBe(21)
      expect(new Set(after?.history).size).toBe(20)
    })
  })
}
