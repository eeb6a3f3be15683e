import type { FunctionName, Reply } from '@resident-card/shared'
import { callLimits } from '../../adapters/limits/callLimits'
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

/** Nothing stands before a function: it counts its callers itself, with all other instances. */
const compose = (name: FunctionName): Runtime => {
  const deps = composeCloud(process.env, NEEDS[name])
  return { deps, identity, log: consoleLog, limits: callLimits(deps) }
}

/** `exports.main` of a function. Composed at the first call, kept for the life of the instance. */
export const cloudFunction = <F extends FunctionName>(
  served: Served<F>,
  read: (event: unknown) => unknown = readEvent,
): CloudMain => {
  let runtime: Runtime | undefined
  return async (event, context = {}) => {
    // The pool of connections stays open between events: nothing would ever empty the loop.
    context.callbackWaitsForEmptyEventLoop = false
    runtime ??= compose(served.name)
    return runCommand(served, runtime, read(event))
  }
}
