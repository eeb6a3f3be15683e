import type { Handlers } from '../../runtime/call'
import { handOver } from './handOver'
import { lookUp } from './lookUp'
import { receive } from './receive'
import { scan } from './scan'
import { sendBack } from './sendBack'
import { takeOldCard } from './takeOldCard'
import { undoHandOver } from './undoHandOver'
import { viewPhoto } from './viewPhoto'

/** One card and its holder at the counter. */
export const counterHandlers: Pick<
  Handlers<'window'>,
  'receive' | 'scan' | 'viewPhoto' | 'handOver' | 'undoHandOver' | 'lookUp' | 'sendBack' | 'takeOldCard'
> = {
  receive: { roles: ['windowOfficer'], run: receive },
  scan: { roles: ['windowOfficer'], run: scan },
  viewPhoto: { roles: ['windowOfficer'], run: viewPhoto },
  handOver: { roles: ['windowOfficer'], run: handOver },
  undoHandOver: { roles: ['windowOfficer', 'supervisor'], run: undoHandOver },
  // A supervisor looks for the hand-over to be taken back.
  lookUp: { roles: ['windowOfficer', 'supervisor'], run: lookUp },
  sendBack: { roles: ['windowOfficer'], run: sendBack },
  takeOldCard: { roles: ['windowOfficer'], run: takeOldCard },
}
