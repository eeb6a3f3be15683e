import type { FoundBy, HandoverCheck, OldCardAtHandover, OfflineOrigin } from '../../../application/application'
import { stopAll } from '../../../application/clocks'
import type { Collector } from '../../../collecting/whoMayCollect'
import type { PhotoId } from '../../../kernel/ids'
import { handoverRefusal, lateWords } from '../handoverRefusal'
import { feeTaken, recordNewCard, roundOf } from '../newCard'
import type { Command } from '../../command'

export interface HandOver {
  readonly command: 'handOver'
  readonly checks: readonly HandoverCheck[]
  readonly oldCard: OldCardAtHandover
  readonly feePaid: boolean
  readonly signatureId: PhotoId
  readonly found: FoundBy
  readonly collector: Collector
  /** Why it is handed over past GZ-9's limit. */
  readonly late?: string
  readonly offline?: OfflineOrigin
}

/** Once, to its holder, after the checks (GZ-9). */
export const handOver: Command<HandOver, 'handedOver'> = {
  in: { ready: { by: ['windowOfficer'], to: 'collected' } },
  history: 'handedOver',
  // A decision past the limit is a named one: its words stand in the history, for the holder too.
  details: (intent, before, context) => {
    const { late } = lateWords(before, intent, context)
    return {
      ...(late !== undefined && { note: late }),
      ...(intent.offline !== undefined && { syncedAt: intent.offline.syncedAt }),
    }
  },
  refusal: (before, intent, { today }) => handoverRefusal(before, intent, today),
  patch: (before, intent, context) => ({
    clocks: stopAll(before.clocks, context.today),
    fee: intent.feePaid && before.fee.paidOn === undefined ? { ...before.fee, paidOn: context.today } : before.fee,
    oldCard: intent.oldCard,
    handover: {
      at: context.now,
      authority: before.acceptingAuthority,
      officerNo: context.by.officerNo ?? '',
      checks: intent.checks,
      oldCard: intent.oldCard,
      feePaid: intent.feePaid,
      signatureId: intent.signatureId,
      found: intent.found,
      collector: intent.collector,
      ...lateWords(before, intent, context),
      ...(intent.offline !== undefined && { offline: intent.offline }),
    },
  }),
  notices: () => [{ code: 'collected', facts: {} }],
  movement: (before, { oldCard }, next) => ({ movement: 'handedOver', oldCard, feeFen: feeTaken(before, next) }),
  effects: (_intent, next) => [recordNewCard(roundOf(next), next)],
}
