import type { Handlers } from '../runtime/call'
import { run } from './deadlines/run'

/** What the platform's timer asks; no person can. */
export const deadlines: Handlers<'deadlines'> = {
  run: { roles: ['timer'], run },
}
