import type { Application } from './application'
import type { DecisionRefusal } from './decision'
import type { IntentOf } from './intent'

/** Checks without which no card leaves the window; the fingerprint is compared where there is a reader. */
const REQUIRED_CHECKS = ['faceMatchesNewCard', 'cardAndChipRight'] as const

/** What still stands against handing over, or undefined. */
export const handoverRefusal = (
  application: Pick<Application, 'reason' | 'fee'>,
  handover: IntentOf<'handOver'>,
): DecisionRefusal | undefined => {
  if (REQUIRED_CHECKS.some((check) => !handover.checks.includes(check)))
    return { kind: 'refused', code: 'checksMissing', clause: 'GZ-9' }
  // LAW-11: a damaged card is handed back, or its holder states in writing why not; a lost one can't be.
  const oldCardSettled = application.reason === 'damaged' ? handover.oldCard !== 'notApplicable' : true
  if (!oldCardSettled) return { kind: 'refused', code: 'oldCardMissing', clause: 'LAW-11' }
  if (application.fee.paidOn === undefined && !handover.feePaid)
    return { kind: 'refused', code: 'feeNotPaid', clause: 'PUB-FEE' }
  return undefined
}
