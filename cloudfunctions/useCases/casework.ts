import { caseworkCommands } from '@resident-card/shared'
import type { Handlers } from '../runtime/call'
import { serve } from '../runtime/serve'
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
import { tellOfDamage } from './tasks/tellOfDamage'

/** What the desks may ask; whose case it is decides each use case. */
const handlers: Handlers<'casework'> = {
  listQueue: { run: listQueue },
  openCase: { run: openCase },
  viewPhoto: { run: viewPhoto },
  pass: { run: pass },
  return: { run: returnCase },
  issue: { run: issue },
  refuse: { run: refuse },
  hold: { run: hold },
  release: { run: release },
  extend: { run: extend },
  produce: { run: produce },
  dispatch: { run: dispatch },
  sign: { run: sign },
  fail: { run: fail },
}

export const casework = serve('casework', caseworkCommands, handlers, tellOfDamage)
