import type { Handlers } from '../../runtime/call'
import { notWritten } from '../notWritten'

/** Devices that work without network. */
export const offlineHandlers: Pick<
  Handlers<'collection'>,
  'enrolDevice' | 'syncManifest' | 'syncHandOvers' | 'listDevices' | 'revokeDevice'
> = {
  enrolDevice: { roles: ['windowOfficer'], run: notWritten },
  syncManifest: { roles: ['windowOfficer'], run: notWritten },
  syncHandOvers: { roles: ['windowOfficer'], run: notWritten },
  listDevices: { roles: ['supervisor'], run: notWritten },
  revokeDevice: { roles: ['supervisor'], run: notWritten },
}
