import { ok, parseScanInput, settingMs } from '@resident-card/shared'
import type { FieldError, FoundBy, InputOf, Result } from '@resident-card/shared'
import type { Call, Refused, UseCase } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { invalid, refused } from '../case/refusals'
import { checkLookUp } from './checkLookUp'
import { handOverCase } from './handOverCase'
import { identifyWithinLimit } from './identifyWithinLimit'
import { wasScannedGood } from './wasScannedGood'

type Input = InputOf<'window', 'handOver'>

/** What was scanned, or what was looked up: one of them leads here, and only one. */
const wayErrors = ({ input, lookUpId }: Input): readonly FieldError[] => {
  if (input === undefined && lookUpId === undefined) return [{ field: 'input', code: 'required' }]
  return input !== undefined && lookUpId !== undefined ? [{ field: 'lookUpId', code: 'notWithInput' }] : []
}

const foundBy = ({ input, lookUpId }: Input): FoundBy => {
  if (lookUpId !== undefined) return 'lookUp'
  return parseScanInput(input ?? '').kind === 'locator' ? 'digits' : 'code'
}

/** It must still lead to this very case. */
const checkWay = async (
  deps: Dependencies,
  call: Call,
  { input = '', lookUpId, caseId }: Input,
): Promise<Result<unknown, Refused>> => {
  if (lookUpId !== undefined) return checkLookUp(deps, call, lookUpId, caseId)
  const identified = await identifyWithinLimit(deps, call, input, settingMs('handoverAfterScan', call.now))
  if (!identified.ok) return identified
  const { value } = identified
  if (value.code !== 'found') return refused('codeNotValid', undefined, { verdict: value.code })
  if (value.application.id !== caseId) return refused('codeOfAnotherCase')
  const isGood = value.ranOutAt === undefined || (await wasScannedGood(deps, call, caseId, value.ranOutAt))
  return isGood ? ok(undefined) : refused('codeNotValid', undefined, { verdict: 'expired' })
}

/**
 * Hands the card over, once (GZ-9). Invalid: `input`, `lookUpId`; refused: as `handOverCase`, `codeNotValid`,
 * `codeOfAnotherCase`; state: `alreadyCollected` with when and where; limited: `scanFailures`.
 */
export const handOver: UseCase<'window', 'handOver'> = async (input, call, deps) => {
  const errors = wayErrors(input)
  if (errors.length > 0) return invalid(errors)
  const { input: _, lookUpId: __, late, ...said } = input
  const done = await handOverCase(deps, call, {
    ...said,
    ...(late !== undefined && { late }),
    found: foundBy(input),
    check: () => checkWay(deps, call, input),
  })
  if (!done.ok) return done
  const { caseId, version, at } = done.value
  return ok({ caseId, version, at })
}
