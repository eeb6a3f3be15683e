import type { ClockKind } from '../deadlines/clock'
import { civilDate } from '../kernel/plainDate'
import type { PlainDate } from '../kernel/plainDate'
import type { Application } from '../application/application'
import { findClock } from '../application/clocks'
import { awaitsOldCard } from '../application/oldCard'

export type Desk =
  'verify' | 'issue' | 'held' | 'produce' | 'dispatch' | 'receive' | 'deliver' | 'ready' | 'oldCard' | 'none'

export interface QueuePlace {
  readonly desk: Desk
  /** Authority id, county code, `province`, or empty. */
  readonly office: string
  /** Rows are read earliest first; far future where nothing is due. */
  readonly dueOn: PlainDate | '9999-12-31'
}

export const NO_DATE = '9999-12-31' as const
export const PROVINCE = 'province'

const NOBODYS: QueuePlace = { desk: 'none', office: '', dueOn: NO_DATE }

/** Whose desk a case lies on and by when, from its state alone. */
export const queueOf = (application: Application): QueuePlace => {
  const due = (kind: ClockKind): QueuePlace['dueOn'] => findClock(application.clocks, kind)?.dueOn ?? NO_DATE
  const { acceptingAuthority, hukouCounty } = application
  switch (application.state) {
    case 'submitted':
      return { desk: 'verify', office: acceptingAuthority, dueOn: due('verify') }
    case 'accepted':
      return { desk: 'issue', office: hukouCounty, dueOn: due('issue') }
    case 'onHold':
      return { desk: 'held', office: hukouCounty, dueOn: due(application.heldFrom === 'accepted' ? 'issue' : 'verify') }
    case 'issued':
    case 'remake':
      return { desk: 'produce', office: PROVINCE, dueOn: due('produce') }
    case 'produced':
      return { desk: 'dispatch', office: PROVINCE, dueOn: due('whole') }
    case 'dispatched':
      return application.consignment?.to === 'address'
        ? { desk: 'deliver', office: PROVINCE, dueOn: due('whole') }
        : { desk: 'receive', office: acceptingAuthority, dueOn: due('whole') }
    case 'ready':
      return { desk: 'ready', office: acceptingAuthority, dueOn: due('collect') }
    case 'delivered':
      return awaitsOldCard(application)
        ? { desk: 'oldCard', office: acceptingAuthority, dueOn: civilDate(application.stateSince) }
        : NOBODYS
    default:
      return NOBODYS
  }
}
