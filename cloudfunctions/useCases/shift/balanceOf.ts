import { shiftBalance } from '@resident-card/shared'
import type { CountedShift, ShiftBalance } from '@resident-card/shared'
import type { ShiftRecord } from '../../records/shift'
import type { Dependencies } from '../../runtime/dependencies'
import { conflictsOf } from './conflictsOf'
import { ledgerLines } from './ledgerLines'

export interface BalanceWithConflicts extends ShiftBalance {
  /** Made without network in a closed shift's time and put before a person. */
  readonly conflicts: number
}

const countedShift = ({ openedAt, counted, closed }: ShiftRecord): CountedShift => ({
  openedAt,
  countedAtStart: counted,
  ...(closed !== undefined && { closed }),
})

/** A shift's balance by everything that is known now. */
export const balanceOf = async (deps: Dependencies, record: ShiftRecord): Promise<BalanceWithConflicts> => {
  const shift = countedShift(record)
  const lines = await ledgerLines(deps, record.office, record.openedAt, record.closed?.at)
  const balance = shiftBalance(shift, lines, 0)
  const { closed } = shift
  const isPlain = closed === undefined || (closed.unconfirmed === 0 && balance.closed?.agrees === true)
  if (isPlain) return { ...balance, conflicts: 0 }
  const { all, afterEnd } = await conflictsOf(deps, record.office, shift, closed)
  return { ...shiftBalance(shift, lines, afterEnd), conflicts: all }
}
