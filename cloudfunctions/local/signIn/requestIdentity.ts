import { AsyncLocalStorage } from 'node:async_hooks'
import type { Caller, Identity } from '../../ports/identity'

/** Many calls share one process here, so who is calling travels with each call, not in the environment. */
export const requestIdentity = (): Identity & {
  run<T>(caller: Caller | undefined, work: () => Promise<T>): Promise<T>
} => {
  const callers = new AsyncLocalStorage<Caller | undefined>()
  return {
    caller: async () => callers.getStore(),
    run: (caller, work) => callers.run(caller, work),
  }
}
