import { ok } from '@resident-card/shared'
import type { CaseView, Result } from '@resident-card/shared'
import type { Call, Refused, UseCase } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { findCase } from '../case/loadCase'
import { notFound } from '../case/refusals'
import { readPersonal } from '../tasks/readPersonal'
import { viewCase } from '../views/viewCase'
import { viewContext } from '../views/viewContext'
import { windowSightings } from '../views/windowSightings'

/** One's own case as it is now, with what the window saw of it. */
export const readMyCase = async (
  deps: Dependencies,
  call: Call,
  caseId: string,
): Promise<Result<CaseView, Refused>> => {
  const loaded = await findCase(deps, call.actor, caseId)
  if (loaded === undefined) return notFound()
  const context = await viewContext(deps, call)
  const sightings = await windowSightings(deps, caseId, context.offices)
  const view = viewCase(loaded.application, await readPersonal(deps, call, loaded.record), call.actor, context)
  return ok({ ...view, history: [...view.history, ...sightings].sort((a, b) => a.at - b.at) })
}

export const getMyCase: UseCase<'applications', 'getMyCase'> = ({ caseId }, call, deps) =>
  readMyCase(deps, call, caseId)
