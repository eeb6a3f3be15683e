import { instant } from '../kernel/instant'
import type { LedgerLine } from './ledgerSums'
import { cardsMoved, sumLedger } from './ledgerSums'

const FROM = instant(1_000)
const aLine = (changes: Partial<LedgerLine>): LedgerLine => ({
  movement: 'handedOver',
  oldCard: 'notApplicable',
  feeFen: 4000,
  at: instant(2_000),
  knownAt: instant(2_000),
  ...changes,
})

describe('the sums of a ledger', () => {
  it.each<[string, Partial<LedgerLine>[], object, number]>([
    ['nothing happened', [], { received: 0, feesFen: 0 }, 0],
    ['a card came', [{ movement: 'received', feeFen: 0 }], { received: 1, feesFen: 0 }, 1],
    ['handed over, fee and old card taken', [{ oldCard: 'returned' }], { oldCardsTaken: 1, feesFen: 4000 }, -1],
    ['a statement instead of the old card', [{ oldCard: 'statement' }], { oldCardsTaken: 0, statements: 1 }, -1],
    ['sent back', [{ movement: 'sentBack', feeFen: 0 }], { sentBack: 1 }, -1],
    [
      'an old card whose new one came by mail: in the tray, no card of the safe',
      [{ movement: 'oldCardByMail', oldCard: 'returned', feeFen: 0 }],
      { oldCardsTaken: 1, statements: 0, feesFen: 0 },
      0,
    ],
    [
      'its holder says in writing why it can’t be given back',
      [{ movement: 'oldCardByMail', oldCard: 'statement', feeFen: 0 }],
      { oldCardsTaken: 0, statements: 1, feesFen: 0 },
      0,
    ],
    [
      'handed over and taken back: all as before',
      [{ oldCard: 'returned' }, { movement: 'handOverUndone', oldCard: 'returned', undoneOf: instant(2_000) }],
      { handedOver: 1, handOverUndone: 1, oldCardsTaken: 0, feesFen: 0 },
      0,
    ],
    [
      "yesterday's taken back today: the fee comes out of today's till, the old card not out of today's tray",
      [{ movement: 'handOverUndone', oldCard: 'returned', undoneOf: instant(500) }],
      { handOverUndone: 1, oldCardsTaken: 0, feesFen: -4000 },
      1,
    ],
    [
      "yesterday's statement goes back today: it was never among today's",
      [{ movement: 'handOverUndone', oldCard: 'statement', undoneOf: instant(500) }],
      { statements: 0 },
      1,
    ],
  ])('%s', (_name, lines, totals, moved) => {
    const sums = sumLedger(lines.map(aLine), FROM)
    expect(sums).toMatchObject(totals)
    expect(cardsMoved(sums)).toBe(moved)
  })
})
