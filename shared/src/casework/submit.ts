import type { ApplicationId, AuthorityId, CaseNo, CountyCode, PersonKey, PhotoId } from '../kernel/ids'
import type { Application, Collection, Damage, Reason } from '../application/application'
import { start } from '../application/clocks'
import type { Decision, DecisionContext } from '../application/decision'
import { REISSUE_FEE } from '../services/reissue/fee'

export interface Submission {
  readonly id: ApplicationId
  readonly caseNo: CaseNo
  readonly reason: Reason
  readonly damage?: Damage
  readonly channel: 'miniProgram' | 'h5'
  readonly holder: PersonKey
  readonly acceptingAuthority: AuthorityId
  readonly hukouCounty: CountyCode
  readonly collection: Collection
  readonly photo: PhotoId
}

/** A new application (GZ-4). Starts GZ-5 and LAW-12; a lost card is reported to the registry at once (INV-1, JX-6). */
export const submit = (submission: Submission, context: DecisionContext): Decision => {
  const { photo, ...said } = submission
  const next: Application = {
    ...said,
    version: 0,
    service: 'reissue',
    actingPerson: submission.holder,
    capacity: 'self',
    state: 'submitted',
    stateSince: context.now,
    submittedAt: context.now,
    clocks: start([], ['verify', 'law'], context.today, context.calendar),
    fee: REISSUE_FEE,
    photos: [photo],
    history: [{ kind: 'submitted', at: context.now, by: context.by, public: true, photo, collection: said.collection }],
  }
  return {
    next,
    notices: [{ code: 'submitted', facts: {} }],
    effects: submission.reason === 'lost' ? [{ kind: 'reportLost', facts: {} }] : [],
  }
}
