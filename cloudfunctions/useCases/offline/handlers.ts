import type { Handlers } from '../../runtime/call'
import { enrolDevice } from './enrolDevice'
import { listDevices } from './listDevices'
import { revokeDevice } from './revokeDevice'
import { syncHandOvers } from './syncHandOvers'
import { syncManifest } from './syncManifest'

/** Devices that work without network. */
export const offlineHandlers: Pick<
  Handlers<'window'>,
  'enrolDevice' | 'syncManifest' | 'syncHandOvers' | 'listDevices' | 'revokeDevice'
> = {
  enrolDevice: { roles: ['windowOfficer'], run: enrolDevice },
  syncManifest: { roles: ['windowOfficer'], run: syncManifest },
  syncHandOvers: { roles: ['windowOfficer'], run: syncHandOvers },
  listDevices: { roles: ['supervisor'], run: listDevices },
  revokeDevice: { roles: ['supervisor'], run: revokeDevice },
}
