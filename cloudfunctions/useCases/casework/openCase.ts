import { ok, publicStateOf, sightOf, standingOf } from '@resident-card/shared'
import type { Application } from '@resident-card/shared'
import type { Actor, UseCase } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { judgeAgain } from '../case/judge'
import { findCase } from '../case/loadCase'
import { logAccess } from '../case/logAccess'
import { judgedOn } from '../case/judgedOn'
import { notFound } from '../case/refusals'
import { readPersonal } from '../tasks/readPersonal'
import { asKnownTo } from '../views/asKnownTo'
import { viewContext } from '../views/viewContext'
import { limitToDesk } from '../views/limitToDesk'
import { viewDeskCase } from '../views/viewDeskCase'
import type { Registered } from '../views/viewDeskCase'

/** Making and carrying a card compares nothing. */
const comparesWithRegistry = ({ role }: Actor): boolean => sightOf(role) === 'all'

const readRegistry = async (deps: Dependencies, application: Application): Promise<Registered> => {
  const assessedOn = judgedOn(application)
  const { person, eligibility } = await judgeAgain(deps, application, assessedOn)
  return { person, eligibility: standingOf(application).judged === true ? eligibility : undefined, assessedOn }
}

/** A case as far as the desk it is for needs it; the access log is written before the reply. */
export const openCase: UseCase<'casework', 'openCase'> = async ({ caseId }, call, deps) => {
  const loaded = await findCase(deps, call.actor, caseId)
  if (loaded === undefined) return notFound()
  const { record } = loaded
  const application = asKnownTo(call.actor, loaded.application)
  const registered = comparesWithRegistry(call.actor) ? await readRegistry(deps, application) : undefined
  const view = viewDeskCase(
    application,
    await readPersonal(deps, call, record),
    registered,
    call.actor,
    await viewContext(deps, call),
  )
  await logAccess(deps, call, [application], 'openCase', publicStateOf(application))
  return ok(limitToDesk(view, call.actor))
}
