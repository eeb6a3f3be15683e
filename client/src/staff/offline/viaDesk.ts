import type { Reply } from '@resident-card/shared'
import type { Ask, CallOptions } from './connection/connection'
import { callDesk } from './desk'

/**
 * The same command with the connection watched (see `callDesk`): a dead line is known after three seconds and said above
 * the page. Nothing but the server can answer it, so what a slow line brings later is still taken.
 *
 *     const command = useCommand(viaDesk(beginShift))
 */
export const viaDesk =
  <I, T>(ask: Ask<I, T>) =>
  (input: I, options?: CallOptions): Promise<Reply<T>> =>
    callDesk(ask, input, { ...options, patient: true })
