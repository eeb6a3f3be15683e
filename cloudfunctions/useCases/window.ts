import { windowCommands } from '@resident-card/shared'
import type { Handlers } from '../runtime/call'
import { serve } from '../runtime/serve'
import { counterHandlers } from './window/handlers'
import { offlineHandlers } from './offline/handlers'
import { oldCardHandlers } from './oldCards/handlers'
import { shiftHandlers } from './shift/handlers'
import { taskHandlers } from './tasks/handlers'
import { tellOfDamage } from './tasks/tellOfDamage'

/** What the window may ask. */
const handlers: Handlers<'window'> = {
  ...counterHandlers,
  ...shiftHandlers,
  ...offlineHandlers,
  ...taskHandlers,
  ...oldCardHandlers,
}

export const window = serve('window', windowCommands, handlers, tellOfDamage)
