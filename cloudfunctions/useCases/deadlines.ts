import { deadlinesCommands } from '@resident-card/shared'
import type { Handlers } from '../runtime/call'
import { serve } from '../runtime/serve'
import { run } from './deadlines/run'
import { tellOfDamage } from './tasks/tellOfDamage'

/** What the platform's timer asks; no person can. */
const handlers: Handlers<'deadlines'> = {
  run: { run },
}

export const deadlines = serve('deadlines', deadlinesCommands, handlers, tellOfDamage)
