import { PROVINCE } from '@resident-card/shared'
import type { Application, OfficeKind } from '@resident-card/shared'
import type { OfficeRef } from './offices'
import type { ViewContext } from './viewContext'

/** Which office it is in this case, by its name; a carrier once it has the parcel. */
export const officeOf = (
  application: Application,
  kind: OfficeKind,
  { offices }: Pick<ViewContext, 'offices'>,
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
