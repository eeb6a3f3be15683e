import type { ClosedBalance, LedgerTotals, ShiftView } from '@resident-card/shared'
import type { ShiftRecord } from '../../records/shift'
import type { Dependencies } from '../../runtime/dependencies'
import { officesOf } from '../views/offices'
import { balanceOf } from './balanceOf'

const isSomething = (totals: LedgerTotals): boolean => Object.values(totals).some((value) => value !== 0)

const endView = ({
  at,
  by,
  counted,
  oldCardsCounted,
  unconfirmed,
  explanation,
}: NonNullable<ShiftRecord['closed']>) => ({
  at,
  by: by.officerNo,
  counted,
  oldCardsCounted,
  unconfirmed,
  ...(explanation !== undefined && { explanation }),
})

const afterwards = (
  { knownLater, waiting, difference, agrees }: ClosedBalance,
  conflicts: number,
): Pick<ShiftView, 'knownLater' | 'waiting' | 'conflicts' | 'difference' | 'agrees'> => ({
  ...(isSomething(knownLater) && { knownLater }),
  ...(waiting > 0 && { waiting }),
  ...(conflicts > 0 && { conflicts }),
  difference,
  agrees,
})

/** A shift as its authority reads it now: what became known later belongs to the shift in whose time it happened. */
export const viewShift = async (deps: Dependencies, record: ShiftRecord): Promise<ShiftView> => {
  const offices = await officesOf(deps)
  const { totals, expected, closed, conflicts } = await balanceOf(deps, record)
  return {
    shiftId: record._id,
    version: record.version,
    authority: offices.ref(record.office),
    openedAt: record.openedAt,
    openedBy: record.openedBy.officerNo,
    countedAtStart: record.counted,
    expectedAtStart: record.expected,
    ...(record.unconfirmed > 0 && { unconfirmedAtStart: record.unconfirmed }),
    ...(record.note !== undefined && { startNote: record.note }),
    totals,
    expected,
    ...(record.closed !== undefined && { closed: endView(record.closed) }),
    ...(closed !== undefined && afterwards(closed, conflicts)),
  }
}
