import type { Application, HandoverCheck, OldCardAtHandover } from '../../application/application'
import { findClock } from '../../application/clocks'
import type { DecisionRefusal } from '../../application/decision'
import { REQUIRED_CHECKS } from './handoverChecks'
import { REASON_FACTS } from './reasons'
import type { PlainDate } from '../../kernel/plainDate'

interface Said {
  readonly checks: readonly HandoverCheck[]
  readonly oldCard: OldCardAtHandover
  readonly feePaid: boolean
  readonly late?: string
}

/** Whether the last day to collect (GZ-9) is over. */
export const isPastLimit = ({ clocks }: Pick<Application, 'clocks'>, today: PlainDate): boolean => {
  const dueOn = findClock(clocks, 'collect')?.dueOn
  return dueOn !== undefined && dueOn < today
}

/** The words why it is handed over still: nobody's decision while the limit runs (OFFICE-COLLECT-LATE). */
export const lateWords = (
  application: Pick<Application, 'clocks'>,
  { late }: Pick<Said, 'late'>,
  { today }: { readonly today: PlainDate },
): { readonly late?: string } => (late !== undefined && isPastLimit(application, today) ? { late } : {})

/** What still stands against handing over, or undefined. */
export const handoverRefusal = (
  application: Pick<Application, 'reason' | 'fee' | 'clocks'>,
  handover: Said,
  today: PlainDate,
): DecisionRefusal | undefined => {
  if (REQUIRED_CHECKS.some((check) => !handover.checks.includes(check)))
    return { kind: 'refused', code: 'checksMissing', clause: 'GZ-9' }
  // LAW-11: a card still there is handed back, or its holder states in writing why not; a lost one can't be.
  if (REASON_FACTS[application.reason].oldCard === 'handedBack' && handover.oldCard === 'notApplicable')
    return { kind: 'refused', code: 'oldCardMissing', clause: 'LAW-11' }
  if (application.fee.paidOn === undefined && !handover.feePaid)
    return { kind: 'refused', code: 'feeNotPaid', clause: 'PUB-FEE' }
  // Past GZ-9's limit the card is handed over still, by a named decision.
  if (isPastLimit(application, today) && handover.late === undefined)
    return { kind: 'refused', code: 'pastLimit', clause: 'OFFICE-COLLECT-LATE' }
  return undefined
}
