import { err, takeEvent } from '@resident-card/shared'
import type { Instant, TakenEvent, TrackingEvent } from '@resident-card/shared'
import type { CarrierEvent } from '../../ports/carrier'
import { applications } from '../../records/application'
import type { ApplicationRecord } from '../../records/application'
import { swap } from '../../records/swap'
import type { Dependencies } from '../../runtime/dependencies'
import { toApplication } from '../case/caseRecord'
import { changeCase, doneReply } from '../changing/changeCase'
import { decideAs } from '../case/decideAs'
import { seenVersion } from '../case/seenVersion'
import { tellWindow } from '../outbox/effects/tellWindow'
import { carrierCall } from './carrierCall'
import { findByConsignment } from './findByConsignment'

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

/**
 * One event on the case that was sent under its number, exactly once however often it is told. `notOurs`: no case was.
 * Throws `StoreUnavailable`: it must be told again.
 */
export const takeCarrierEvent = async (
  deps: Dependencies,
  carrier: string,
  event: CarrierEvent,
  arrived: ArrivedAt,
): Promise<'taken' | 'notOurs'> =>
  swap<ApplicationRecord, ApplicationRecord | undefined, 'taken' | 'notOurs'>({
    table: deps.store.table(applications),
    load: async () => (await findByConsignment(deps, carrier, event.number))[0],
    decide: async (record) => {
      if (record === undefined) return { answer: 'notOurs' }
      const taken = takeEvent(toApplication(record), trackingOf(event))
      const { consignment, contradiction, intent } = taken
      const taking = async (): Promise<'taken'> => {
        if (contradiction === undefined) return 'taken'
        const facts = { carrier, number: event.number, reason: contradiction }
        await tellWindow(deps, record, { at: arrived.now, facts })
        return 'taken'
      }
      if (intent !== undefined)
        return (await act(deps, carrier, event, record, intent, arrived)) ? { answer: await taking() } : 'again'
      if (consignment === undefined) return { answer: await taking() }
      return { of: record, update: { set: { 'consignment.events': consignment.events } }, saved: taking }
    },
  })
