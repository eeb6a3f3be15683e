import { ok } from '@resident-card/shared'
import type { Result } from '@resident-card/shared'
import type { Refused } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { judgeAgain } from './judge'
import { judgedOn } from './judgedOn'
import type { LoadedCase } from './loadCase'
import { refused } from './refusals'

/**
 * GZ-2 OFFICE: identity data are read again at verification and at signing. Someone the registry no longer admits isn't
 * passed: the officer returns or refuses, with the reason this answers.
 */
export const checkStillEligible =
  (deps: Dependencies) =>
  async ({ application }: LoadedCase): Promise<Result<unknown, Refused>> => {
    const { eligibility } = await judgeAgain(deps, application, judgedOn(application))
    if (eligibility === undefined) return refused('notRegistered')
    const first = eligibility.admitted ? undefined : eligibility.refusals[0]
    if (eligibility.admitted || first === undefined) return ok(undefined)
    return refused(first.code, first.clause, { refusals: eligibility.refusals.map(({ code }) => code).join(',') })
  }
