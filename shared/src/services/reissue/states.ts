import type { Application } from '../../application/application'
import { awaitsOldCard } from './oldCard'
import type { ClockKind } from '../../deadlines/clock'
import { civilDate } from '../../kernel/plainDate'
import type { Queue } from '../../roles/queues'
import type { QueueEntry, Standings } from '../standing'
import { toAddress } from './newCard'

const always = (): boolean => true
const lies = (queue: Queue, office: QueueEntry['office'], by: ClockKind) => (): QueueEntry => ({ queue, office, by })

/** A parcel goes to the carrier's desk or to the window's, by where it is sent (GZ-8). */
const underWay = (application: Application): QueueEntry =>
  toAddress(application)
    ? { queue: 'deliver', office: 'province', by: 'whole' }
    : { queue: 'receive', office: 'acceptingAuthority', by: 'whole' }

/** LAW-11: the window waits for a damaged card whose new one came by mail. */
const oldCardOut = (application: Application): QueueEntry | undefined =>
  awaitsOldCard(application)
    ? { queue: 'oldCard', office: 'acceptingAuthority', by: civilDate(application.stateSince) }
    : undefined

export const STATES = {
  submitted: {
    ...{ turn: 'office', office: 'acceptingAuthority', clock: 'verify' },
    queue: lies('verify', 'acceptingAuthority', 'verify'),
    ...{ judged: true, collectionOpen: true, extendable: true },
  },
  // Nobody's clock runs while it is the applicant's to mend, but the law's (LAW-12); the others begin anew.
  returned: { turn: 'applicant', clock: 'verify', pause: 'OFFICE-ACCEPTED' },
  accepted: {
    ...{ turn: 'office', office: 'hukouCounty', clock: 'issue' },
    queue: lies('issue', 'hukouCounty', 'issue'),
    ...{ judged: true, collectionOpen: true, extendable: true },
  },
  onHold: {
    ...{ turn: 'office', office: 'hukouCounty' },
    queue: ({ heldFrom }) => ({
      ...{ queue: 'held', office: 'hukouCounty' },
      by: heldFrom === 'accepted' ? 'issue' : 'verify',
    }),
    ...{ judged: true, collectionOpen: true, extendable: true },
  },
  issued: {
    ...{ turn: 'office', office: 'province', clock: 'produce' },
    queue: lies('produce', 'province', 'produce'),
    ...{ collectionOpen: true, extendable: true, seenFor: { making: always } },
  },
  remake: {
    ...{ turn: 'office', office: 'province', clock: 'produce' },
    queue: lies('produce', 'province', 'produce'),
    ...{ collectionOpen: true, extendable: true, seenFor: { making: always } },
  },
  produced: {
    ...{ turn: 'office', office: 'province', clock: 'whole' },
    queue: lies('dispatch', 'province', 'whole'),
    ...{ collectionOpen: true, extendable: true, seenFor: { making: always } },
  },
  dispatched: {
    ...{ turn: 'office', office: 'carrier', clock: 'whole' },
    queue: underWay,
    ...{ extendable: true, seenFor: { making: always, posting: toAddress } },
  },
  ready: {
    ...{ turn: 'applicant', office: 'acceptingAuthority', clock: 'collect' },
    queue: lies('ready', 'acceptingAuthority', 'collect'),
    ...{ extendable: true, cardReady: true, seenFor: { making: always } },
  },
  collected: { turn: 'end', seenFor: { making: always } },
  delivered: { turn: 'end', queue: oldCardOut, seenFor: { making: always, posting: toAddress } },
  refused: { turn: 'end' },
  withdrawn: { turn: 'end' },
} as const satisfies Standings
