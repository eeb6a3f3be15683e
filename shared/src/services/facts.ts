import type { Application } from '../application/application'
import type { PlainDate } from '../kernel/plainDate'
import type { Dated } from '../settings/dated'
import { inForceOn } from '../settings/dated'
import type { ClockUnit } from '../deadlines/clock'
import type { Reason } from '../vocabulary/reasons'
import { SERVICE_IDS } from '../vocabulary/serviceIds'
import type { ServiceId } from '../vocabulary/serviceIds'
import { limitOn } from './limits'
import type { LimitName } from './limits'
import { FACTS } from './registeredFacts'
import type { Paper, Question, ReasonFacts, ServiceFacts } from './serviceFacts'

/** What screens know of a service. */
export const factsOf = (service: ServiceId): ServiceFacts => FACTS[service]

/** What follows from the reason; a service that doesn't know it is a mistake in a record. */
const reasonFacts = ({ service, reason }: { readonly service: ServiceId; readonly reason: Reason }): ReasonFacts => {
  const facts = factsOf(service).reasons[reason]
  if (facts === undefined) throw new Error(`${service} knows no reason ${reason}`)
  return facts
}

/** The same where only the reason is known. */
export const factsFor = (reason: Reason): ReasonFacts => reasonFacts({ service: serviceFor(reason), reason })

/** What the form asks of somebody with that reason, in the order of its screens. */
export const questionsFor = (reason: Reason): readonly Question[] => [
  ...factsFor(reason).asks,
  ...factsOf(serviceFor(reason)).asks,
]

/** Whether the old card is handed back for the new one (LAW-11); else it is dead already. */
export const oldCardDue = (of: { readonly service: ServiceId; readonly reason: Reason }): boolean =>
  reasonFacts(of).oldCard === 'handedBack'

/** What the holder brings to the window, or gives to the carrier, in the order it is listed. */
export const papersOf = (
  of: Pick<Application, 'service' | 'reason' | 'collection'>,
  feePaid: boolean,
): readonly Paper[] => factsOf(of.service).papers({ ...of, feePaid })

/** A service's limit in force on the day of the event. */
export const serviceLimit = (service: ServiceId, name: LimitName, on: PlainDate): Dated<ClockUnit> =>
  limitOn(factsOf(service).limits, name, on)

/** What a service costs on a day, in hundredths of a yuan. */
export const feeOn = (service: ServiceId, on: PlainDate): Dated<'fen'> => inForceOn(factsOf(service).fee, on)

/** The service for what happened; where nothing is said yet, the first one. */
export const serviceFor = (reason: Reason | undefined): ServiceId =>
  SERVICE_IDS.find((id) => reason !== undefined && factsOf(id).reasons[reason] !== undefined) ?? SERVICE_IDS[0]
