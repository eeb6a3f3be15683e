import { ok } from '@resident-card/shared'
import type { CaseView, Result } from '@resident-card/shared'
import type { Call, Refused, UseCase } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { findCase } from '../case/loadCase'
import { openPersonal } from '../case/personalData'
import { notFound } from '../case/refusals'
import { viewCase } from '../views/viewCase'
import { viewContext } from '../views/viewContext'

/** One's own case as it is now. */
export const readMyCase = async (
  deps: Dependencies,
  call: Call,
  caseId: string,
): Promise<Result<CaseView, Refused>> => {
  const loaded = await findCase(deps, call.actor, caseId)
  if (loaded === undefined) return notFound()
  const personal = openPersonal(deps, loaded.record)
  return ok(viewCase(loaded.application, personal, call.actor, await viewContext(deps, call)))
}

export const getMyCase: UseCase<'applications', 'getMyCase'> = ({ caseId }, call, deps) =>
  readMyCase(deps, call, caseId)
