import { err, takeEvent } from '@resident-card/shared'
import type { Instant, TakenEvent, TrackingEvent } from '@resident-card/shared'
import type { CarrierEvent } from '../../ports/carrier'
import { StoreUnavailable } from '../../ports/store'
import { applications } from '../../records/application'
import type { ApplicationRecord } from '../../records/application'
import type { Dependencies } from '../../runtime/dependencies'
import { toApplication } from '../case/caseRecord'
import { changeCase, doneReply } from '../changing/changeCase'
import { decideAs } from '../case/decideAs'
import { seenVersion } from '../case/seenVersion'
import { tellWindow } from '../outbox/tellWindow'
import { carrierCall } from './carrierCall'
import { findByConsignment } from './findByConsignment'

/** Whoever loses a race reads again and decides again. */
const TRIES = 10

export interface ArrivedAt {
  readonly now: Instant
  readonly traceId: string
}

/** What is kept of it: the number stands on the consignment already. */
const trackingOf = ({ id, at, kind }: CarrierEvent): TrackingEvent => ({ id, at, kind })

/** Event and its consequence in one save; false = somebody was quicker. */
const act = async (
  deps: Dependencies,
  carrier: string,
  event: CarrierEvent,
  record: ApplicationRecord,
  intent: NonNullable<TakenEvent['intent']>,
  arrived: ArrivedAt,
): Promise<boolean> => {
  const known = toApplication(record)
  const call = carrierCall(carrier, event, known, arrived)
  const done = await changeCase(deps, call, {
    caseId: record._id,
    command: intent.command,
    version: seenVersion(known, call.actor),
    decide: ({ application }, context) => {
      const { consignment, intent: still } = takeEvent(application, trackingOf(event))
      return consignment === undefined || still === undefined
        ? err({ kind: 'state', code: 'notInThisState', state: application.state })
        : decideAs(call.actor, { ...application, consignment }, still, context)
    },
    reply: doneReply(call),
  })
  return done.ok
}

const note = async (
  { store }: Dependencies,
  { _id, version }: ApplicationRecord,
  { consignment }: TakenEvent,
): Promise<boolean> => {
  if (consignment === undefined) return true
  const set = { 'consignment.events': consignment.events }
  return (await store.table(applications).update(_id, version, { set })).ok
}

/**
 * One event on the case that was sent under its number, exactly once however often it is told. `notOurs`: no case was.
 * Throws `StoreUnavailable`: it must be told again.
 */
export const takeCarrierEvent = async (
  deps: Dependencies,
  carrier: string,
  event: CarrierEvent,
  arrived: ArrivedAt,
): Promise<'taken' | 'notOurs'> => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const [record] = await findByConsignment(deps, carrier, event.number)
    if (record === undefined) return 'notOurs'
    const taken = takeEvent(toApplication(record), trackingOf(event))
    const saved =
      taken.intent === undefined
        ? await note(deps, record, taken)
        : await act(deps, carrier, event, record, taken.intent, arrived)
    if (!saved) continue
    if (taken.contradiction !== undefined) {
      const facts = { carrier, number: event.number, reason: taken.contradiction }
      await tellWindow(deps, record, { at: arrived.now, facts })
    }
    return 'taken'
  }
  throw new StoreUnavailable('kept being overtaken')
}
