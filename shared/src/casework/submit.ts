import type { Application, Collection, Damage } from '../application/application'
import type { Decision, DecisionContext } from '../application/decision'
import type { ApplicationId, AuthorityId, CaseNo, CountyCode, PersonKey, PhotoId } from '../kernel/ids'
import { start } from '../services/clocks'
import { feeOn } from '../services/facts'
import { serviceOf } from '../services/services'
import type { Reason } from '../vocabulary/reasons'
import type { ServiceId } from '../vocabulary/serviceIds'

export interface Submission {
  readonly id: ApplicationId
  readonly caseNo: CaseNo
  readonly service: ServiceId
  readonly reason: Reason
  readonly damage?: Damage
  readonly channel: 'miniProgram' | 'h5'
  readonly holder: PersonKey
  readonly acceptingAuthority: AuthorityId
  readonly hukouCounty: CountyCode
  readonly collection: Collection
  readonly photo: PhotoId
}

/** A new application (GZ-4), begun as its service begins. */
export const submit = (submission: Submission, context: DecisionContext): Decision => {
  const { photo, ...said } = submission
  const { begins, limits } = serviceOf(said.service)
  const { value, clause } = feeOn(said.service, context.today)
  const next: Application = {
    ...said,
    version: 0,
    actingPerson: submission.holder,
    capacity: 'self',
    state: begins.state,
    stateSince: context.now,
    submittedAt: context.now,
    clocks: start([], begins.clocks, context.today, { ...context, limits }),
    fee: { fen: value, clause },
    photos: [photo],
    history: [{ kind: 'submitted', at: context.now, by: context.by, public: true, photo, collection: said.collection }],
  }
  return { next, notices: begins.notices, effects: begins.effects(next) }
}
