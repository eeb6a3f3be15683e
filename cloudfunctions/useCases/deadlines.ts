import { deadlinesCommands } from '@resident-card/shared'
import type { Handlers, Served } from '../runtime/call'
import { run } from './deadlines/run'

/** What the platform's timer asks; no person can. */
const handlers: Handlers<'deadlines'> = {
  run: { roles: ['timer'], run },
}

export const deadlines: Served<'deadlines'> = { name: 'deadlines', contract: deadlinesCommands, handlers }
