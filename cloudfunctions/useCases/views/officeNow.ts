import { PROVINCE, publicStateOf } from '@resident-card/shared'
import type { Application } from '@resident-card/shared'
import type { OfficeRef } from './offices'
import type { ViewContext } from './viewContext'

/** Who has the case now, as the applicant may know it; undefined where it is the applicant's turn or nobody's. */
export const officeNow = (
  application: Application,
  { offices }: Pick<ViewContext, 'offices'>,
): OfficeRef | undefined => {
  switch (publicStateOf(application)) {
    case 'submitted':
    case 'ready':
      return offices.ref(application.acceptingAuthority)
    case 'accepted':
      return offices.ref(application.hukouCounty)
    case 'issued':
    case 'remake':
    case 'produced':
      return offices.ref(PROVINCE)
    case 'dispatched': {
      const carrier = application.consignment?.carrier
      return carrier === undefined ? undefined : { id: carrier, name: carrier }
    }
    case 'onHold':
    case 'returned':
    case 'refused':
    case 'withdrawn':
    case 'collected':
    case 'delivered':
      return undefined
  }
}
