import type { Handlers } from '../../runtime/call'
import { notWritten } from '../notWritten'
import { handOver } from './handOver'
import { receive } from './receive'
import { scan } from './scan'
import { sendBack } from './sendBack'
import { undoHandOver } from './undoHandOver'
import { viewPhoto } from './viewPhoto'

/** One card and its holder at the counter. */
export const counterHandlers: Pick<
  Handlers<'collection'>,
  'receive' | 'scan' | 'viewPhoto' | 'handOver' | 'undoHandOver' | 'lookUp' | 'sendBack'
> = {
  receive: { roles: ['windowOfficer'], run: receive },
  scan: { roles: ['windowOfficer'], run: scan },
  viewPhoto: { roles: ['windowOfficer'], run: viewPhoto },
  handOver: { roles: ['windowOfficer'], run: handOver },
  undoHandOver: { roles: ['windowOfficer', 'supervisor'], run: undoHandOver },
  lookUp: { roles: ['windowOfficer'], run: notWritten },
  sendBack: { roles: ['windowOfficer'], run: sendBack },
}
