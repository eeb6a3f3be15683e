import { StoreUnavailable } from '../../ports/store'
import { maskCitizenNumber } from '@resident-card/shared'
import type { Application, CaseView } from '@resident-card/shared'
import type { PersonalFields } from '../../records/application'
import type { Actor } from '../../runtime/call'
import { applicantMay } from './applicantMay'
import { authorityView } from './offices'
import { viewClock } from './viewClock'
import type { ViewContext } from './viewContext'
import { viewHistory } from './viewHistory'
import { viewStages } from './viewStages'
import { viewSummary } from './viewSummary'

const mendView = ({ mend, history }: Application, { offices }: ViewContext): Pick<CaseView, 'mend'> => {
  if (mend === undefined) return {}
  const office = history.filter(({ kind }) => kind === 'returned').at(-1)?.by.office
  return {
    mend: {
      reason: mend.reason,
      note: mend.note,
      fields: [...mend.fields],
      ...(office !== undefined && { office: offices.ref(office) }),
    },
  }
}

const consignmentView = ({ consignment }: Application): Pick<CaseView, 'consignment'> => {
  if (consignment === undefined) return {}
  const { carrier, number, to, failed, events } = consignment
  return {
    consignment: {
      carrier,
      number,
      to,
      failed: failed !== undefined,
      ...(events !== undefined && { events: events.map(({ at, kind }) => ({ at, kind })) }),
    },
  }
}

const refusalView = ({ refusal }: Application): Pick<CaseView, 'refusal'> =>
  refusal === undefined ? {} : { refusal: { ...refusal, remedies: [...refusal.remedies] } }

/** A case in full, as its reader may know it. */
export const viewCase = (
  application: Application,
  personal: PersonalFields,
  actor: Pick<Actor, 'role'>,
  context: ViewContext,
): CaseView => {
  const authority = context.offices.find(application.acceptingAuthority)
  const photoId = application.photos.at(-1)
  // Reference data that lack an authority of a case are an outage to mend, not a case to hide.
  if (authority === undefined || photoId === undefined) throw new StoreUnavailable('reference data incomplete')
  return {
    ...viewSummary(application, personal, actor, context),
    ...(application.damage !== undefined && { damage: application.damage }),
    maskedNumber: maskCitizenNumber(personal.citizenNumber),
    phone: personal.phone,
    authority: authorityView(authority),
    ...(personal.delivery !== undefined && { delivery: personal.delivery }),
    photoId,
    fee: application.fee,
    clocks: application.clocks.map((clock) => viewClock(clock, context)),
    stages: viewStages(application, context),
    history: viewHistory(application, actor, context),
    may: applicantMay(application),
    ...mendView(application, context),
    ...refusalView(application),
    ...consignmentView(application),
    ...(application.oldCard !== undefined && { oldCard: application.oldCard }),
  }
}
