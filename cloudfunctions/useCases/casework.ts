import { caseworkCommands } from '@resident-card/shared'
import type { Handlers, Served } from '../runtime/call'
import { dispatch } from './casework/dispatch'
import { extend } from './casework/extend'
import { fail } from './casework/fail'
import { hold } from './casework/hold'
import { issue } from './casework/issue'
import { listQueue } from './casework/listQueue'
import { openCase } from './casework/openCase'
import { pass } from './casework/pass'
import { produce } from './casework/produce'
import { refuse } from './casework/refuse'
import { release } from './casework/release'
import { returnCase } from './casework/returnCase'
import { sign } from './casework/sign'
import { viewPhoto } from './casework/viewPhoto'

const ALL_DESKS = ['acceptingOfficer', 'windowOfficer', 'countyReviewer', 'production', 'carrier'] as const

/** What the desks may ask; whose case it is decides each use case. */
const handlers: Handlers<'casework'> = {
  listQueue: { roles: ALL_DESKS, run: listQueue },
  openCase: { roles: ALL_DESKS, run: openCase },
  viewPhoto: { roles: ['acceptingOfficer', 'countyReviewer', 'windowOfficer'], run: viewPhoto },
  pass: { roles: ['acceptingOfficer'], run: pass },
  return: { roles: ['acceptingOfficer', 'countyReviewer'], run: returnCase },
  issue: { roles: ['countyReviewer'], run: issue },
  refuse: { roles: ['acceptingOfficer', 'countyReviewer'], run: refuse },
  hold: { roles: ['acceptingOfficer', 'countyReviewer'], run: hold },
  release: { roles: ['countyReviewer'], run: release },
  extend: { roles: ['countyReviewer'], run: extend },
  produce: { roles: ['production'], run: produce },
  dispatch: { roles: ['production'], run: dispatch },
  sign: { roles: ['carrier'], run: sign },
  fail: { roles: ['carrier'], run: fail },
}

export const casework: Served<'casework'> = { name: 'casework', contract: caseworkCommands, handlers }
