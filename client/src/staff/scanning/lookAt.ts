import type { CallError, OfflineVerdict, Reply, VerdictView } from '@resident-card/shared'
import type { DeskState } from '../offline/ground/deskState'
import type { Scanned } from '../verdict/scanned'

/** What one look at a code needs. `desk`: as it is at that moment; it changes while a call is under way. */
export interface LookAt {
  readonly desk: () => Pick<DeskState, 'connection' | 'vault'>
  readonly ask: (input: string) => Promise<Reply<VerdictView>>
  readonly judge: (input: string) => Promise<OfflineVerdict>
}

export type Looked =
  | { readonly kind: 'scanned'; readonly scanned: Scanned }
  | { readonly kind: 'failed'; readonly error: CallError }
  /** No network, and the PIN is needed first. */
  | { readonly kind: 'locked' }

/** One scan: the server's answer in one round trip, or this device's own at once where there is no network. */
export const lookAt = async (input: string, { desk, ask, judge }: LookAt): Promise<Looked> => {
  let lost: CallError | undefined
  if (desk().connection === 'online') {
    const reply = await ask(input)
    if (reply.ok) return { kind: 'scanned', scanned: { source: 'online', input, verdict: reply.value } }
    if (reply.error.kind !== 'unavailable') return { kind: 'failed', error: reply.error }
    lost = reply.error
  }
  /** The device can't answer for itself as it is now. */
  const shut = (): Looked | undefined => {
    const { connection, vault } = desk()
    // One answer lost is not the network lost: without data of its own the device can only ask for another try.
    if (lost !== undefined && connection === 'online' && vault !== 'open') return { kind: 'failed', error: lost }
    return vault === 'locked' ? { kind: 'locked' } : undefined
  }
  const before = shut()
  if (before !== undefined) return before
  const verdict = await judge(input)
  // Left alone for long it locks before it judges: that is no word about the code.
  const since = verdict.verdict === 'noData' ? shut() : undefined
  return since ?? { kind: 'scanned', scanned: { source: 'offline', input, verdict } }
}
