import { shiftBalance } from '@resident-card/shared'
import type { CountedShift, ShiftBalance } from '@resident-card/shared'
import type { ShiftRecord } from '../../records/windowRecords'
import type { Dependencies } from '../../runtime/dependencies'
import { conflictsOf } from './conflictsOf'
import { ledgerLines } from './ledgerLines'

export interface BalanceWithConflicts extends ShiftBalance {
  readonly conflicts: number
}

const countedShift = ({ openedAt, counted, closed }: ShiftRecord): CountedShift => ({
  openedAt,
  countedAtStart: counted,
  ...(closed !== undefined && { closed }),
})

/** A shift's balance by everything that is known now. */
export const balanceOf = async (
  deps: Pick<Dependencies, 'store'>,
  record: ShiftRecord,
): Promise<BalanceWithConflicts> => {
  const shift = countedShift(record)
  const lines = await ledgerLines(deps, record.office, record.openedAt, record.closed?.at)
  const conflicts = await conflictsOf(deps, record.office, shift)
  return { ...shiftBalance(shift, lines, conflicts), conflicts }
}
