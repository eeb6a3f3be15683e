import { stagesOf } from '@resident-card/shared'
import type { Application, StageView } from '@resident-card/shared'
import { officeOf } from './officeOf'
import { clockView } from './viewClock'
import type { ViewContext } from './viewContext'

export const viewStages = (application: Application, context: ViewContext): StageView[] =>
  stagesOf(application, context.today, context.calendar).map(({ officeKind, clock, ...stage }) => {
    const office = officeKind && officeOf(application, officeKind, context)
    return {
      ...stage,
      ...(clock !== undefined && { clock: clockView(clock) }),
      ...(office !== undefined && { office }),
    }
  })
