import type { Application } from '../../application/application'
import type { Stages, Step } from '../service'
import type { HistoryKind } from './commands'

const BEFORE: readonly Step[] = [
  { stage: 'submit', endedBy: 'submitted' },
  { stage: 'verify', endedBy: 'passed', clock: 'verify', office: 'acceptingAuthority' },
  { stage: 'issue', endedBy: 'issued', clock: 'issue', office: 'hukouCounty' },
  { stage: 'produce', endedBy: 'produced', clock: 'produce', office: 'province' },
]
const WINDOW: readonly Step[] = [
  { stage: 'distribute', endedBy: 'received', office: 'carrier' },
  { stage: 'collect', endedBy: 'handedOver', clock: 'collect', office: 'acceptingAuthority', dueBy: 'collect' },
]
const MAIL: readonly Step[] = [
  { stage: 'distribute', endedBy: 'dispatched', office: 'province' },
  { stage: 'deliver', endedBy: 'delivered', office: 'carrier', dueBy: 'whole' },
]

/** How far a case has come: the number of stages behind it, after returns and send-backs. */
const BEHIND: Readonly<Partial<Record<HistoryKind, number>>> = {
  submitted: 1,
  resubmitted: 1,
  returned: 1,
  passed: 2,
  issued: 3,
  sentBack: 3,
  produced: 4,
  received: 5,
  deliveryFailed: 4,
  handedOver: 6,
  handOverUndone: 5,
  delivered: 6,
}

const byMail = ({ collection, consignment }: Application): boolean =>
  consignment === undefined ? collection === 'mail' : consignment.to === 'address'

export const stages: Stages = {
  plan: (application) => [...BEFORE, ...(byMail(application) ? MAIL : WINDOW)],
  behind: (application) => {
    const mail = byMail(application)
    return application.history.reduce(
      // A parcel sent to an address has left the last office; one to the window arrives there first.
      (behind, { kind }) => (kind === 'dispatched' && mail ? 5 : (BEHIND[kind as HistoryKind] ?? behind)),
      0,
    )
  },
}
