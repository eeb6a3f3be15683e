import { mayChangeCollection, mayCommand, publicStateOf, standingOf } from '@resident-card/shared'
import type { Application, CaseView } from '@resident-card/shared'

/** What the applicant may do now. Judged by the state they know: a hold takes no button away. */
export const applicantMay = (application: Application): CaseView['may'] => {
  const known: Application = { ...application, state: publicStateOf(application) }
  const holder = { role: 'citizen', person: application.holder } as const
  const commands = (['resubmit', 'withdraw'] as const).filter((command) => mayCommand(holder, command, known))
  return [
    ...commands,
    ...(mayChangeCollection(known) ? (['changeCollection'] as const) : []),
    ...(standingOf(known).cardReady === true ? (['showCode'] as const) : []),
  ]
}
