import type { LedgerRow, LedgerTotals, ShiftView } from '@resident-card/shared'
import { at } from '../../features/case/aCase'

/** Builders for tests of the shift. */
export const noTotals: LedgerTotals = {
  received: 0,
  handedOver: 0,
  handOverUndone: 0,
  sentBack: 0,
  oldCardsTaken: 0,
  statements: 0,
  feesFen: 0,
}

export const aShift = (more: Partial<ShiftView> = {}): ShiftView => ({
  shiftId: 's'.repeat(26),
  version: 1,
  authority: { id: '520102003', name: 'Huaguoyuan station' },
  openedAt: at('2026-12-14', '08:55'),
  openedBy: '010102',
  countedAtStart: 20,
  expectedAtStart: 20,
  totals: { ...noTotals, received: 5, handedOver: 4, handOverUndone: 1, sentBack: 1, oldCardsTaken: 2, feesFen: 12000 },
  expected: 21,
  ...more,
})

export const aLedgerRow = (more: Partial<LedgerRow> = {}): LedgerRow => ({
  movement: 'handedOver',
  caseId: 'c'.repeat(26),
  caseNo: '20261126-7KQ4-8',
  at: at('2026-12-14', '10:24'),
  officerNo: '010102',
  oldCard: 'returned',
  feeFen: 4000,
  mayUndo: false,
  ...more,
})
