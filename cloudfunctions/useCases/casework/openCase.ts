import { ok } from '@resident-card/shared'
import type { State } from '@resident-card/shared'
import type { UseCase } from '../../runtime/call'
import { judgeAgain } from '../case/judge'
import { findCase } from '../case/loadCase'
import { logAccess } from '../case/logAccess'
import { judgedOn } from '../case/judgedOn'
import { openPersonal } from '../case/personalData'
import { notFound } from '../case/refusals'
import { viewContext } from '../views/viewContext'
import { viewDeskCase } from '../views/viewDeskCase'

const JUDGED_IN: readonly State[] = ['submitted', 'accepted', 'onHold']

/** A case in full, for whose desk it is; the access log is written before the reply. */
export const openCase: UseCase<'casework', 'openCase'> = async ({ caseId }, call, deps) => {
  const loaded = await findCase(deps, call.actor, caseId)
  if (loaded === undefined) return notFound()
  const { application, record } = loaded
  const assessedOn = judgedOn(application)
  const { person, eligibility } = await judgeAgain(deps, application, assessedOn)
  const registered = {
    person,
    eligibility: JUDGED_IN.includes(application.state) ? eligibility : undefined,
    assessedOn,
  }
  const view = viewDeskCase(
    application,
    openPersonal(deps, record),
    registered,
    call.actor,
    await viewContext(deps, call),
  )
  await logAccess(deps, call, [application], 'openCase', application.state)
  return ok(view)
}
