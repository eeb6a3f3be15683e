import { collectionCommands } from '@resident-card/shared'
import type { Handlers, Served } from '../runtime/call'
import { handOver } from './collection/handOver'
import { receive } from './collection/receive'
import { scan } from './collection/scan'
import { sendBack } from './collection/sendBack'
import { viewPhoto } from './collection/viewPhoto'

/** What the window may ask. */
const handlers: Handlers<'collection'> = {
  receive: { roles: ['windowOfficer'], run: receive },
  scan: { roles: ['windowOfficer'], run: scan },
  viewPhoto: { roles: ['windowOfficer'], run: viewPhoto },
  handOver: { roles: ['windowOfficer'], run: handOver },
  sendBack: { roles: ['windowOfficer'], run: sendBack },
}

export const collection: Served<'collection'> = { name: 'collection', contract: collectionCommands, handlers }
