import type { FunctionName, Reply } from '@resident-card/shared'
import { platformIdentity } from '../../adapters/wechat/platformIdentity'
import { readEvent } from '../../adapters/wechat/readEvent'
import type { Served } from '../../runtime/call'
import { consoleLog } from '../../runtime/consoleLog'
import { runCommand, type Runtime } from '../../runtime/runCommand'
import { composeCloud } from './composeCloud'
import { NEEDS } from './needs'

/** What the platform hands over beside the event; more than this we don't use. */
export interface PlatformContext {
  callbackWaitsForEmptyEventLoop?: boolean
}

export type CloudMain = (event: unknown, context?: PlatformContext) => Promise<Reply<unknown>>

const identity = platformIdentity(() => process.env)

/** `exports.main` of a function. Composed at the first call, kept for the life of the instance. */
export const cloudFunction = <F extends FunctionName>(
  served: Served<F>,
  read: (event: unknown) => unknown = readEvent,
): CloudMain => {
  let runtime: Runtime | undefined
  return async (event, context = {}) => {
    // The pool of connections stays open between events: nothing would ever empty the loop.
    context.callbackWaitsForEmptyEventLoop = false
    runtime ??= { deps: composeCloud(process.env, NEEDS[served.name]), identity, log: consoleLog }
    return runCommand(served, runtime, read(event))
  }
}
