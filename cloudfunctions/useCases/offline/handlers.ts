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
  enrolDevice: { run: enrolDevice },
  syncManifest: { run: syncManifest },
  syncHandOvers: { run: syncHandOvers },
  listDevices: { run: listDevices },
  revokeDevice: { run: revokeDevice },
}
