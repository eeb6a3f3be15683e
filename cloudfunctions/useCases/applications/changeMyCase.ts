import { err } from '@resident-card/shared'
import type { CaseView, Result } from '@resident-card/shared'
import type { Call, Refused } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { changeCase } from '../changing/changeCase'
import type { CaseChange } from '../changing/changeCase'
import { readMyCase } from './getMyCase'

/**
 * A citizen's command. The reply holds personal data, so it isn't kept with the case: a retry reads the case again.
 */
export const changeMyCase = async (
  deps: Dependencies,
  call: Call,
  change: Omit<CaseChange<null>, 'reply' | 'tooLate'>,
): Promise<Result<CaseView, Refused>> => {
  const changed = await changeCase(deps, call, {
    ...change,
    reply: () => null,
  })
  return changed.ok ? readMyCase(deps, call, change.caseId) : err(changed.error)
}
