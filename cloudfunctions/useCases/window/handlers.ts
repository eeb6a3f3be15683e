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
  receive: { run: receive },
  scan: { run: scan },
  viewPhoto: { run: viewPhoto },
  handOver: { run: handOver },
  undoHandOver: { run: undoHandOver },
  // A supervisor looks for the hand-over to be taken back.
  lookUp: { run: lookUp },
  sendBack: { run: sendBack },
  takeOldCard: { run: takeOldCard },
}
