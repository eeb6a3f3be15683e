import type { DestructionView } from '@resident-card/shared'
import { at } from '../../../features/case/aCase'
import { sayIn } from '../../../text/say'
import t from '../../../text/staff/oldCards.en'
import { viewBatch } from './viewBatch'

const TODAY = '2026-12-14'
const batch: DestructionView = {
  destructionId: 'd'.repeat(26),
  version: 1,
  name: '20261214-1',
  cards: ['7KQ4-8', '2M9X-1'].map((tail) => ({
    oldCardId: tail,
    caseNo: `20261126-${tail}`,
    takenAt: at('2026-12-10', '10:24'),
  })),
  madeAt: at(TODAY, '16:00'),
  madeBy: '010102',
  maySign: false,
}
const paper = (more: Partial<DestructionView> = {}) =>
  viewBatch({ ...batch, ...more }, at(TODAY, '16:30'), TODAY, t, sayIn('en'))

describe('the list of a batch of old cards', () => {
  test('every card is numbered, by its case and when it was taken', () => {
    expect(paper().table?.rows.map(({ cells }) => cells.join(' | '))).toEqual([
      '1 | 20261126-7KQ4-8 | Thu 10 Dec 10:24',
      '2 | 20261126-2M9X-1 | Thu 10 Dec 10:24',
    ])
  })

  test.each([
    ['before the second signature', {}, 'Not signed yet'],
    ['after it', { signedAt: at(TODAY, '16:20'), signedBy: '010103' }, 'today 16:20, Officer 010103'],
  ])('%s', (_, more, said) => expect(paper(more).facts.at(-1)?.value).toBe(said))

  test('two people sign', () => expect(paper().signatures).toHaveLength(2))
})
