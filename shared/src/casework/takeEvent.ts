import type { Application, Consignment } from '../application/application'
import type { IntentOf } from '../services/services'
import { settingAt, settingMs } from '../settings/officeSettings'
import type { TrackingEvent } from '../application/trackingEvent'

/** Newest events kept on a case. */
export const TRACKING_EVENTS_KEPT = 30

/** What the carrier says against what the case says: for a person to look at. */
type MailContradiction = 'signedAfterFailed' | 'returnedAfterSigned'

export interface TakenEvent {
  /** The consignment with the event on it; absent = it was there already, or can't be this parcel's. */
  readonly consignment?: Consignment
  /** What the carrier's word does to the case now. */
  readonly intent?: IntentOf<'sign'> | IntentOf<'fail'>
  readonly contradiction?: MailContradiction
}

const inOrder = (a: TrackingEvent, b: TrackingEvent): number => a.at - b.at || (a.id < b.id ? -1 : 1)

/** Events in the order they happened, however they came; undefined = nothing new. */
const withEvent = (known: readonly TrackingEvent[], event: TrackingEvent): readonly TrackingEvent[] | undefined => {
  if (known.some(({ id }) => id === event.id)) return undefined
  const kept = [...known, event].sort(inOrder).slice(-TRACKING_EVENTS_KEPT)
  return kept.includes(event) ? kept : undefined
}

const isNotDelivered = ({ kind, at }: TrackingEvent, events: readonly TrackingEvent[]): boolean =>
  kind === 'returned' ||
  (kind === 'attempted' && events.filter((event) => event.kind === 'attempted').length >= settingAt('mailAttempts', at))

const intentOf = (
  application: Application,
  event: TrackingEvent,
  events: readonly TrackingEvent[],
): TakenEvent['intent'] => {
  // What goes to a window is the window's to receive, whatever the carrier says of it.
  if (application.state !== 'dispatched' || application.consignment?.to !== 'address') return undefined
  // An event tells nothing of the old card: of a damaged one it stays an open point (LAW-11).
  if (event.kind === 'signed') return { command: 'sign', oldCardTaken: false }
  return isNotDelivered(event, events) ? { command: 'fail', reason: 'other' } : undefined
}

const contradictionOf = (
  { state, consignment }: Application,
  { kind }: TrackingEvent,
  events: readonly TrackingEvent[],
): MailContradiction | undefined => {
  if (kind === 'returned' && state === 'delivered') return 'returnedAfterSigned'
  const cameBack = events.some((event) => event.kind === 'returned')
  const waits = state === 'dispatched' && consignment?.failed !== undefined
  return kind === 'signed' && waits && !cameBack ? 'signedAfterFailed' : undefined
}

/**
 * A carrier's event on the case whose consignment it names (GZ-8, GZ-10). In whatever order and however often events
 * come, a case is delivered, or goes to the window, once: what comes later is only noted, or put before a person.
 */
export const takeEvent = (application: Application, event: TrackingEvent): TakenEvent => {
  const { consignment } = application
  if (consignment === undefined) return {}
  const { dispatchedAt } = consignment
  if (event.at < dispatchedAt - settingMs('mailEventBeforeDispatch', dispatchedAt)) return {}
  const events = withEvent(consignment.events ?? [], event)
  const seen = events ?? consignment.events ?? []
  const intent = events === undefined ? undefined : intentOf(application, event, seen)
  const contradiction = contradictionOf(application, event, seen)
  return {
    ...(events !== undefined && { consignment: { ...consignment, events } }),
    ...(intent !== undefined && { intent }),
    ...(contradiction !== undefined && { contradiction }),
  }
}
