import type { Calendar } from '../../deadlines/calendar'
import { recomputeClock } from '../../deadlines/startClock'
import { civilDate } from '../../kernel/plainDate'
import { settingMs } from '../../settings/officeSettings'
import type { Application, Handover } from '../../application/application'
import type { DecisionContext, DecisionRefusal } from '../../application/decision'
import type { Instant } from '../../kernel/instant'
import { wasLately } from '../../kernel/wasLately'

/** Made without network it can be taken back from when it became known. */
const knownSince = ({ at, offline }: Handover): number => offline?.syncedAt ?? at

const handedOverBy = (application: Application): string | undefined =>
  application.history.filter(({ kind }) => kind === 'handedOver').at(-1)?.by.account

/** What stands against taking a hand-over back, or undefined (OFFICE-UNDO). */
export const undoRefusal = (
  application: Application,
  { handoverAt }: { readonly handoverAt: Instant },
  { by, now }: Pick<DecisionContext, 'by' | 'now'>,
): DecisionRefusal | undefined => {
  const { handover, state } = application
  // Another hand-over than the one meant: it was taken back already, and the card given out again.
  if (handover === undefined || handover.at !== handoverAt) return { kind: 'state', code: 'notInThisState', state }
  if (by.role === 'supervisor') return undefined
  if (handedOverBy(application) !== by.account) return { kind: 'refused', code: 'undoNotYours', clause: 'OFFICE-UNDO' }
  const since = knownSince(handover)
  if (!wasLately(since, now, settingMs('undoBySameOfficer', since)))
    return { kind: 'refused', code: 'undoTooLate', clause: 'OFFICE-UNDO' }
  return undefined
}

/**
 * As it was before the hand-over: clocks run on (a calendar may have come meanwhile), fee and old card are open again.
 * The hand-over itself is kept.
 */
export const asBeforeHandOver = (application: Application, calendar: Calendar): Partial<Application> => {
  const { handover, oldCard: _, fee, clocks } = application
  if (handover === undefined) return {}
  const { paidOn, ...unpaid } = fee
  return {
    clocks: clocks.map((clock) => {
      if (clock.kind !== 'collect' && clock.kind !== 'law') return clock
      const { stoppedOn: __, ...running } = clock
      return recomputeClock(running, calendar)
    }),
    fee: handover.feePaid && paidOn === civilDate(handover.at) ? unpaid : fee,
    undoneHandovers: [...(application.undoneHandovers ?? []), handover],
  }
}
