import type { UseCase } from '../../runtime/call'
import { checkNumberFree } from '../carrier/checkNumberFree'
import { invalid } from '../case/refusals'
import { deskCommand } from './deskCommand'

/** Given to the carrier (GZ-8). Invalid: a carrier we don't know, a number that isn't the carrier's, or is another case's. */
export const dispatch: UseCase<'casework', 'dispatch'> = async ({ caseId, version, carrier, number }, call, deps) => {
  const known = deps.carriers.find(({ code }) => code === carrier)
  if (known === undefined) return invalid([{ field: 'carrier', code: 'unknownCarrier' }])
  if (!known.isNumber(number)) return invalid([{ field: 'number', code: 'consignmentNumber' }])
  return deskCommand(deps, call, { caseId, version }, { command: 'dispatch', carrier, number }, () =>
    checkNumberFree(deps, caseId, { carrier, number }, call.now),
  )
}
