import { findClock } from '../application/clocks'
import type { Application } from '../application/application'
import { isClockKind } from '../deadlines/clock'
import type { PlainDate } from '../kernel/plainDate'
import type { Queue } from '../roles/queues'
import type { QueueEntry } from '../services/standing'
import { standingOf } from './standingOf'

export interface QueuePlace {
  readonly desk: Queue | 'none'
  /** Authority id, county code, `province`, or empty. */
  readonly office: string
  /** Rows are read earliest first; far future where nothing is due. */
  readonly dueOn: PlainDate | '9999-12-31'
}

export const NO_DATE = '9999-12-31' as const
export const PROVINCE = 'province'

const NOBODYS: QueuePlace = { desk: 'none', office: '', dueOn: NO_DATE }

const officeOf = ({ acceptingAuthority, hukouCounty }: Application, office: QueueEntry['office']): string => {
  switch (office) {
    case 'acceptingAuthority':
      return acceptingAuthority
    case 'hukouCounty':
      return hukouCounty
    case 'province':
      return PROVINCE
  }
}

const dueOn = ({ clocks }: Application, by: QueueEntry['by']): QueuePlace['dueOn'] => {
  if (by === undefined) return NO_DATE
  return isClockKind(by) ? (findClock(clocks, by)?.dueOn ?? NO_DATE) : by
}

/** Whose desk a case lies on and by when, from its state alone. */
export const queueOf = (application: Application): QueuePlace => {
  const entry = standingOf(application).queue?.(application)
  if (entry === undefined) return NOBODYS
  const { queue, office, by } = entry
  return { desk: queue, office: officeOf(application, office), dueOn: dueOn(application, by) }
}
