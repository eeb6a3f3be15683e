import { StoreMisuse, type Change, type Store } from '../../ports/store'
import { aCase, someCases, type CaseRecord } from './caseRecord'

const before = aCase('a', { fee: { fen: 1 }, history: [{ kind: 'submitted' }], place: 'shelf' })
const rows: readonly (readonly [string, Change, Partial<CaseRecord>])[] = [
  ['sets a field', { set: { state: 'accepted' } }, { state: 'accepted' }],
  ['sets a field inside another', { set: { 'office.desk': '3' } }, { office: { authority: '520102001', desk: '3' } }],
  [
    'makes the parents of what it sets',
    { set: { 'handover.check.face': true } },
    { handover: { check: { face: true } } },
  ],
  ['sets a whole part', { set: { fee: { fen: 4000, clause: 'PUB' } } }, { fee: { fen: 4000, clause: 'PUB' } as never }],
  ['counts up', { inc: { 'fee.fen': 4000 } }, { fee: { fen: 4001 } }],
  ['counts from nothing', { inc: { 'tries.today': -1 } }, { tries: { today: -1 } }],
  [
    'appends in order',
    { push: { history: [{ kind: 'passed' }, 2] } },
    { history: [{ kind: 'submitted' }, { kind: 'passed' }, 2] },
  ],
  ['begins a list', { push: { 'out.box': ['x'] } }, { out: { box: ['x'] } }],
  ['appends nothing', { push: { history: [] } }, {}],
  ['takes a field away that was not there', { unset: ['nothing', 'fee.paid', 'place.deeper'] }, {}],
]

export function describeSaving(store: () => Store): void {
  describe('saving', () => {
    test.each(rows)('a change %s and counts the version up', async (_, change, after) => {
      const cases = someCases(store())
      await cases.insert(before)
      expect(await cases.update('a', 1, change)).toEqual({ ok: true })
      expect(await cases.get('a')).toEqual({ ...before, ...after, version: 2 })
    })

    test('a change takes fields away', async () => {
      const cases = someCases(store())
      await cases.insert(before)
      await cases.update('a', 1, { unset: ['place', 'fee.fen'], set: { state: 'ready' } })
      const { place: _, ...rest } = before
      expect(await cases.get('a')).toEqual({ ...rest, fee: {}, state: 'ready', version: 2 })
    })

    test.each<[string, Change]>([
      ['a field inside a text', { set: { 'place.row': 1 } }],
      ['a field inside a list', { set: { 'history.row': 1 } }],
      ['counting up a text', { inc: { place: 1 } }],
      ['appending to a text', { push: { place: [1] } }],
      ['appending to a part', { push: { fee: [1] } }],
    ])('%s does not fit: nothing is changed', async (_, change) => {
      // Without an index on `place`, which would refuse some of these earlier.
      const cases = store().table<CaseRecord>({ name: someName(), indexes: [] })
      await cases.insert(before)
      await expect(cases.update('a', 1, change)).rejects.toThrow(StoreMisuse)
      expect(await cases.get('a')).toEqual(before)
    })

    test('whoever saves what somebody else has saved meanwhile is told so', async () => {
      const cases = someCases(store())
      await cases.insert(before)
      expect(await cases.update('a', 1, { set: { state: 'accepted' } })).toEqual({ ok: true })
      expect(await cases.update('a', 1, { set: { state: 'returned' } })).toEqual({ ok: false, reason: 'stale' })
      expect(await cases.replace('a', 1, before)).toEqual({ ok: false, reason: 'stale' })
      expect(await cases.update('a', 7, { set: { state: 'returned' } })).toEqual({ ok: false, reason: 'stale' })
      expect(await cases.get('a')).toEqual({ ...before, state: 'accepted', version: 2 })
    })

    test('a case that is not there cannot be saved', async () => {
      const cases = someCases(store())
      expect(await cases.update('a', 1, { set: { state: 'x' } })).toEqual({ ok: false, reason: 'missing' })
      expect(await cases.replace('a', 1, before)).toEqual({ ok: false, reason: 'missing' })
      expect(await cases.get('a')).toBeUndefined()
    })

    test('a unique value that another case holds is refused', async () => {
      const cases = someCases(store())
      await cases.insert(before)
      await cases.insert(aCase('b'))
      expect(await cases.update('b', 1, { set: { openKey: 'open-a' } })).toEqual({ ok: false, reason: 'duplicate' })
      expect(await cases.replace('b', 1, aCase('b', { caseNo: 'no-a' }))).toEqual({ ok: false, reason: 'duplicate' })
      expect(await cases.update('b', 0, { set: { openKey: 'open-a' } })).toEqual({ ok: false, reason: 'stale' })
      expect(await cases.get('b')).toEqual(aCase('b'))
    })

    test('replacing keeps nothing of the old document and sets the version itself', async () => {
      const cases = someCases(store())
      await cases.insert(before)
      expect(await cases.replace('a', 1, aCase('a', { version: 99, state: 'ready' }))).toEqual({ ok: true })
      expect(await cases.get('a')).toEqual(aCase('a', { version: 2, state: 'ready' }))
    })

    test('closing a case frees the key that holds it open', async () => {
      const cases = someCases(store())
      await cases.insert(aCase('a', { openKey: 'person' }))
      await cases.update('a', 1, { set: { openKey: 'a', state: 'collected' } })
      expect(await cases.insert(aCase('b', { openKey: 'person' }))).toEqual({ ok: true })
    })
  })
}

let names = 0
const someName = (): string => `plain${Date.now().toString(36)}${(names += 1)}`
