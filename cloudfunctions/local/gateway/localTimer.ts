import type { Reply } from '@resident-card/shared'
import type { Random } from '../../ports/random'
import { newId } from '../../sealing/newId'
import type { requestIdentity } from '../signIn/requestIdentity'
import type { CallFunction } from './callRoute'

const MANY_ROUNDS = 20

const hasMore = (reply: Reply<unknown>): boolean => reply.ok && (reply.value as { readonly more: boolean }).more

/**
 * Stands for the platform's timer: runs `deadlines.run` every so often, one run at a time. Answers how to stop it.
 * Nothing that goes wrong in a round ends it or anything else: `onFault` is told, and the next round comes.
 */
export const startTimer = (
  call: CallFunction,
  identity: ReturnType<typeof requestIdentity>,
  random: Random,
  everyMs: number,
  onFault: (error: unknown) => void,
): (() => Promise<void>) => {
  let running: Promise<void> | undefined
  const run = async (): Promise<void> => {
    for (let round = 0; round < MANY_ROUNDS; round++) {
      const event = { command: 'run', requestId: `timer-${newId(random)}` }
      if (!hasMore(await identity.run({ kind: 'timer' }, () => call('deadlines', event)))) return
    }
  }
  const tick = (): void => {
    running ??= run()
      .catch(onFault)
      .finally(() => {
        running = undefined
      })
  }
  const interval = setInterval(tick, everyMs)
  return async () => {
    clearInterval(interval)
    await running
  }
}
