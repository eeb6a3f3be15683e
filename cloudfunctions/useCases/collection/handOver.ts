import { ok } from '@resident-card/shared'
import type { InputOf, Result } from '@resident-card/shared'
import type { Call, Refused, UseCase } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { refused } from '../case/refusals'
import { handOverCase } from './handOverCase'
import { identifyCase } from './identifyCase'

type Input = InputOf<'collection', 'handOver'>

/** OFFICE: face, card, fingerprint and signature take time; a code scanned when it was good stays good for this long. */
const GRACE_MS = 15 * 60_000

/** What was scanned must still lead to this very case. */
const checkScanned = async (
  deps: Dependencies,
  call: Call,
  { input = '', caseId }: Input,
): Promise<Result<unknown, Refused>> => {
  const identified = await identifyCase(deps, call.actor, input, call.now, GRACE_MS)
  if (identified.code !== 'found') return refused('codeNotValid', undefined, { verdict: identified.code })
  return identified.application.id === caseId ? ok(undefined) : refused('codeOfAnotherCase')
}

/**
 * Hands the card over, once (GZ-9). Refused: as `handOverCase`, `codeNotValid`, `codeOfAnotherCase`; state:
 * `alreadyCollected` with when and where.
 */
export const handOver: UseCase<'collection', 'handOver'> = async (input, call, deps) => {
  const { input: scanned = '', lookUpId: _, late, ...said } = input
  const done = await handOverCase(deps, call, {
    ...said,
    ...(late !== undefined && { late }),
    found: scanned.replace(/\s/g, '').length > 20 ? 'code' : 'digits',
    check: () => checkScanned(deps, call, input),
  })
  if (!done.ok) return done
  const { caseId, version, at } = done.value
  return ok({ caseId, version, at })
}
