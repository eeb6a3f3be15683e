import { ok } from '@resident-card/shared'
import type { InputOf, Result, ShiftView } from '@resident-card/shared'
import { shifts } from '../../records/shift'
import type { ShiftRecord } from '../../records/shift'
import { swap } from '../../records/swap'
import type { Call, Refused, UseCase } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
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
  bodyHash: bodyHash(),
  counted: input.counted,
  oldCardsCounted: input.oldCardsCounted,
  unconfirmed: input.unconfirmed,
  ...(input.explanation !== undefined && input.explanation !== '' && { explanation: input.explanation }),
})

/** Closed by this very request before: its reply was lost. */
const isRetry = ({ closed }: ShiftRecord, { actor, requestId }: Call): boolean =>
  closed?.requestId === requestId && closed.by.account === actor.account

/** What was counted and what the records say, where they differ and nobody says why. */
const objection = async (deps: Dependencies, input: Input, shift: ShiftRecord) => {
  const { counted, oldCardsCounted, unconfirmed, explanation = '' } = input
  await settleLedger(deps, shift.office)
  const balance = await balanceOf(deps, shift)
  if (isPlain(input, balance) || explanation !== '') return undefined
  const { expected, totals } = balance
  const facts = { counted, expected, unconfirmed, oldCardsCounted, oldCardsExpected: totals.oldCardsTaken }
  return refused('mustBeExplained', 'OFFICE-SHIFT', facts)
}

/**
 * Ends the shift with a count that agrees with the records or is explained (OFFICE-SHIFT). What is not confirmed yet
 * settles itself afterwards: the shift's balance is computed from the ledger whenever it is read.
 */
export const endShift: UseCase<'window', 'endShift'> = async (input, call, deps) => {
  const { authority } = call.actor
  const { shiftId, version, explanation = '' } = input
  const errors = noteErrors('explanation', explanation)
  if (errors.length > 0) return invalid(errors)
  if (authority === undefined) return notFound()
  return swap<ShiftRecord, ShiftRecord | undefined, Result<ShiftView, Refused>>({
    table: deps.store.table(shifts),
    load: () => findShift(deps, authority, shiftId),
    decide: async (shift) => {
      if (shift === undefined) return { answer: notFound() }
      if (isRetry(shift, call)) {
        const isSame = shift.closed?.bodyHash === call.bodyHash()
        return { answer: isSame ? ok(await viewShift(deps, shift)) : conflict('requestReused') }
      }
      if (shift.closed !== undefined || shift.version !== version) return { answer: conflict('changedMeanwhile') }
      const unexplained = await objection(deps, input, shift)
      if (unexplained !== undefined) return { answer: unexplained }
      // Read once more afterwards: it is the shift as it was closed that is shown.
      return { of: shift, update: { set: { closed: endOf(input, call), openKey: shift._id } } }
    },
  })
}
