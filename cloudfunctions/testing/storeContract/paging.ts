import { InvalidCursor, type Query, type Store } from '../../ports/store'
import { aCase, idsOf, someCases } from './caseRecord'

const queue: Query = {
  index: 'queue',
  equals: { 'office.authority': '520102001', state: ['submitted', 'returned'] },
  limit: 7,
}

export function describePaging(store: () => Store): void {
  describe('paging', () => {
    test('every case of a queue is seen once, while others are being submitted', async () => {
      const cases = someCases(store())
      const present = Array.from({ length: 60 }, (_, i) =>
        aCase(`present-${i}`, { since: i % 9, state: i % 2 ? 'submitted' : 'returned' }),
      )
      await cases.insertMany(present)
      const seen: string[] = []
      let after: string | undefined
      let newcomers = 0
      do {
        const page = await cases.find({ ...queue, ...(after !== undefined && { after }) })
        seen.push(...idsOf(page))
        after = page.next
        const inserting = Array.from({ length: 3 }, () =>
          cases.insert(aCase(`new-${newcomers}`, { since: newcomers++ % 9 })),
        )
        await Promise.all(inserting)
      } while (after !== undefined && seen.length < 1000)
      expect(new Set(seen).size).toBe(seen.length)
      expect(seen.filter((id) => id.startsWith('present')).sort()).toEqual(present.map(({ _id }) => _id).sort())
      expect(newcomers).toBeGreaterThan(20)
    })

    test('a page that ends with the last case has no next one', async () => {
      const cases = someCases(store())
      await cases.insertMany(Array.from({ length: 7 }, (_, i) => aCase(`c${i}`)))
      const page = await cases.find(queue)
      expect(page.items).toHaveLength(7)
      expect('next' in page).toBe(false)
    })

    test('a cursor is short, and refused when changed in any character, cut, lengthened or made up', async () => {
      const cases = someCases(store())
      await cases.insertMany(Array.from({ length: 9 }, (_, i) => aCase(`c${i}`)))
      const { next = '' } = await cases.find(queue)
      expect(next).toMatch(/^[A-Za-z0-9_-]{1,200}$/)
      const changed = [...next].map((char, i) => next.slice(0, i) + (char === 'A' ? 'B' : 'A') + next.slice(i + 1))
      const madeUp = [
        '',
        'x',
        '.',
        `${next}A`,
        `${next}=`,
        ` ${next}`,
        next.slice(0, -1),
        next.slice(4),
        '😀',
        '[]',
        'W10',
      ]
      for (const after of [...changed, ...madeUp])
        await expect(cases.find({ ...queue, after })).rejects.toThrow(InvalidCursor)
      expect((await cases.find({ ...queue, after: next })).items).toHaveLength(2)
    })

    test.each<[string, Partial<Query>]>([
      ['another desk', { equals: { 'office.authority': '520103001', state: ['submitted', 'returned'] } }],
      ['other states', { equals: { 'office.authority': '520102001', state: 'submitted' } }],
      ['the other direction', { order: 'desc' }],
      ['another range', { range: { field: 'since', gt: 0 } }],
      ['another index', { index: 'place', equals: { 'office.authority': '520102001' } }],
    ])('a cursor of one list is refused by that of %s', async (_, other) => {
      const cases = someCases(store())
      await cases.insertMany(Array.from({ length: 9 }, (_, i) => aCase(`c${i}`)))
      const { next = '' } = await cases.find(queue)
      await expect(cases.find({ ...queue, ...other, after: next })).rejects.toThrow(InvalidCursor)
    })
  })
}
