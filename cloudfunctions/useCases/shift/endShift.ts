import { ok } from '@resident-card/shared'
import type { InputOf } from '@resident-card/shared'
import { shifts } from '../../records/shift'
import type { ShiftRecord } from '../../records/shift'
import type { Call, UseCase } from '../../runtime/call'
import { noteErrors } from '../case/noteErrors'
import { conflict, invalid, notFound, refused } from '../case/refusals'
import type { BalanceWithConflicts } from './balanceOf'
import { balanceOf } from './balanceOf'
import { findShift } from './findShift'
import { settleLedger } from './settleLedger'
import { viewShift } from './viewShift'

type Input = InputOf<'window', 'endShift'>

/** Whether everything counted is what the records say, and nothing is still on its way. */
const isPlain = ({ counted, oldCardsCounted, unconfirmed }: Input, { expected, totals }: BalanceWithConflicts) =>
  unconfirmed === 0 && counted === expected && oldCardsCounted === totals.oldCardsTaken

const endOf = (input: Input, { actor, now, requestId, bodyHash }: Call): NonNullable<ShiftRecord['closed']> => ({
  at: now,
  by: { account: actor.account, officerNo: actor.officerNo ?? '' },
  requestId,
  bodyHash,
  counted: input.counted,
  oldCardsCounted: input.oldCardsCounted,
  unconfirmed: input.unconfirmed,
  ...(input.explanation !== undefined && input.explanation !== '' && { explanation: input.explanation }),
})

/** Closed by this very request before: its reply was lost. */
const isRetry = ({ closed }: ShiftRecord, { actor, requestId }: Call): boolean =>
  closed?.requestId === requestId && closed.by.account === actor.account

/**
 * Ends the shift with a count that agrees with the records or is explained (OFFICE-SHIFT). What is not confirmed yet
 * settles itself afterwards: the shift's balance is computed from the ledger whenever it is read.
 */
export const endShift: UseCase<'window', 'endShift'> = async (input, call, deps) => {
  const { authority } = call.actor
  const { shiftId, version, counted, oldCardsCounted, unconfirmed, explanation = '' } = input
  const errors = noteErrors('explanation', explanation)
  if (errors.length > 0) return invalid(errors)
  const shift = authority === undefined ? undefined : await findShift(deps, authority, shiftId)
  if (authority === undefined || shift === undefined) return notFound()
  if (isRetry(shift, call))
    return shift.closed?.bodyHash === call.bodyHash ? ok(await viewShift(deps, shift)) : conflict('requestReused')
  if (shift.closed !== undefined || shift.version !== version) return conflict('changedMeanwhile')

  await settleLedger(deps, authority)
  const balance = await balanceOf(deps, shift)
  if (!isPlain(input, balance) && explanation === '') {
    const { expected, totals } = balance
    const facts = { counted, expected, unconfirmed, oldCardsCounted, oldCardsExpected: totals.oldCardsTaken }
    return refused('mustBeExplained', 'OFFICE-SHIFT', facts)
  }
  const set = { closed: endOf(input, call), openKey: shift._id }
  await deps.store.table(shifts).update(shift._id, version, { set })
  const ended = await findShift(deps, authority, shiftId)
  return ended !== undefined && isRetry(ended, call) ? ok(await viewShift(deps, ended)) : conflict('changedMeanwhile')
}
