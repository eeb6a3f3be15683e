import type { LedgerRow } from '@resident-card/shared'
import type { PillKind } from '../../components/status/Pill'
import type { Say } from '../../text/say'
import type words from '../../text/staff/shift.zh'

export interface LedgerLine {
  readonly key: string
  readonly pill: PillKind
  readonly what: string
  readonly when: string
  /** Made without network: when it became known. */
  readonly synced?: string
  readonly caseNo: string
  readonly officer: string
  /** What became of the old card; empty where there was none. */
  readonly oldCard: string
  /** Money in or out; empty where there was none. */
  readonly fee: string
  readonly row: LedgerRow
}

const PILLS: Record<LedgerRow['movement'], PillKind> = {
  received: 'going',
  handedOver: 'ok',
  handOverUndone: 'turn',
  sentBack: 'turn',
  oldCardByMail: 'closed',
}

const oldCardOf = ({ movement, oldCard }: LedgerRow, { ledger }: typeof words): string => {
  if (movement !== 'handOverUndone') return ledger.oldCard[oldCard]
  return oldCard === 'returned' ? ledger.oldCardBack : ''
}

const feeOf = ({ movement, feeFen }: LedgerRow, say: Say): string => {
  if (feeFen === 0) return ''
  return movement === 'handOverUndone' ? `\u2212${say.money(Math.abs(feeFen))}` : say.money(feeFen)
}

/** The ledger as lines to read, newest first as they came. Times of today without the date. */
export const viewLedger = (
  rows: readonly LedgerRow[],
  today: string,
  t: typeof words,
  say: Say,
): readonly LedgerLine[] =>
  rows.map((row) => ({
    key: `${row.caseId}-${row.movement}-${row.at}`,
    pill: PILLS[row.movement],
    what: t.ledger.kinds[row.movement],
    when: say.when(row.at, today),
    ...(row.syncedAt === undefined ? {} : { synced: t.ledger.syncedAt(say.when(row.syncedAt, today)) }),
    caseNo: row.caseNo,
    officer: row.officerNo,
    oldCard: oldCardOf(row, t),
    fee: feeOf(row, say),
    row,
  }))
