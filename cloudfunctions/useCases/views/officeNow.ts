import { publicStateOf, standingOf } from '@resident-card/shared'
import type { Application } from '@resident-card/shared'
import { officeOf } from './officeOf'
import type { OfficeRef } from './offices'
import type { ViewContext } from './viewContext'

/** Who has the case now, as the applicant may know it; undefined where it is the applicant's turn or nobody's. */
export const officeNow = (application: Application, context: Pick<ViewContext, 'offices'>): OfficeRef | undefined => {
  const { office } = standingOf({ ...application, state: publicStateOf(application) })
  return office === undefined ? undefined : officeOf(application, office, context)
}
