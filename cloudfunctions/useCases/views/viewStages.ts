import { PROVINCE, stagesOf } from '@resident-card/shared'
import type { Application, Stage, StageView } from '@resident-card/shared'
import type { OfficeRef } from './offices'
import { clockView } from './viewClock'
import type { ViewContext } from './viewContext'

const officeOf = (
  application: Application,
  kind: NonNullable<Stage['officeKind']>,
  { offices }: ViewContext,
): OfficeRef | undefined => {
  const carrier = application.consignment?.carrier
  switch (kind) {
    case 'acceptingAuthority':
      return offices.ref(application.acceptingAuthority)
    case 'hukouCounty':
      return offices.ref(application.hukouCounty)
    case 'province':
      return offices.ref(PROVINCE)
    case 'carrier':
      return carrier === undefined ? undefined : { id: carrier, name: carrier }
  }
}

export const viewStages = (application: Application, context: ViewContext): StageView[] =>
  stagesOf(application, context.today, context.calendar).map(({ officeKind, clock, ...stage }) => {
    const office = officeKind && officeOf(application, officeKind, context)
    return {
      ...stage,
      ...(clock !== undefined && { clock: clockView(clock) }),
      ...(office !== undefined && { office }),
    }
  })
