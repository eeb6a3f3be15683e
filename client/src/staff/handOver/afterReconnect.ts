import type { Reply, VerdictView } from '@resident-card/shared'

/** Verdicts on the moment, not on the case: the code was good when it was scanned. */
const ONLY_THE_MOMENT = ['expired', 'notYetValid'] as const

/**
 * The network is back while a card judged offline is being handed over: the server's verdict, if it says anything of the
 * case. A code that ran out while the form was filled in says nothing; then the hand-over goes through the queue.
 */
export const afterReconnect = (reply: Reply<VerdictView>): VerdictView | undefined => {
  if (!reply.ok) return undefined
  return ONLY_THE_MOMENT.some((code) => code === reply.value.verdict) ? undefined : reply.value
}
