import {
  DAMAGES,
  FAIL_REASONS,
  MENDABLE_FIELDS,
  OLD_CARD_AT_HANDOVER,
  OLD_CARD_TAKEN,
} from '../../../application/application'
import type { PhotoId } from '../../../kernel/ids'
import type { AuthorityId } from '../../../kernel/ids'
import { COLLECTIONS } from '../../../application/application'
import type { Said } from '../../../testing/said'
import type { REISSUE } from '../index'

/**
 * For tests that walk every way a reissue can go: what may be said with each command, in every variant that leads somewhere
 * else. `handoverAt` is whatever the hand-over was.
 */
export const SAID: Said<typeof REISSUE> = {
  pass: () => [{ command: 'pass' }],
  return: () => [
    ...MENDABLE_FIELDS.map((field) => ({
      ...{ command: 'return' as const, reason: 'other' as const, note: 'please mend it' },
      fields: [field],
    })),
    { command: 'return', reason: 'other', note: 'please mend it', fields: MENDABLE_FIELDS },
  ],
  resubmit: ({ mend }) =>
    COLLECTIONS.map((collection) => {
      const asked = mend?.fields ?? []
      return {
        command: 'resubmit' as const,
        changes: {
          ...(asked.includes('photo') && { photo: 'photo2' as PhotoId }),
          ...(asked.includes('damage') && { damage: DAMAGES[0] }),
          ...(asked.includes('phone') && { phone: true as const }),
          ...(asked.includes('acceptingAuthority') && { acceptingAuthority: '520103001' as AuthorityId }),
          ...(asked.includes('collection') && { collection }),
        },
      }
    }),
  withdraw: () => [{ command: 'withdraw' }],
  issue: () => [{ command: 'issue' }],
  refuse: () => [{ command: 'refuse', reason: 'other', note: 'not the same person', remedies: ['askForReview'] }],
  hold: () => [{ command: 'hold', suspicion: 'the photo shows another person' }],
  release: () => [{ command: 'release' }],
  produce: () => [{ command: 'produce' }],
  dispatch: () => [{ command: 'dispatch', carrier: 'EMS', number: 'EA123456785CN' }],
  receive: () => [{ command: 'receive', place: '12' }],
  handOver: () =>
    OLD_CARD_AT_HANDOVER.map((oldCard) => ({
      ...{ command: 'handOver' as const, checks: ['faceMatchesNewCard', 'cardAndChipRight'] as const, oldCard },
      ...{ feePaid: true, signatureId: 'signature1' as PhotoId, found: 'code' as const, collector: 'holder' as const },
    })),
  undoHandOver: ({ handover }) =>
    handover === undefined
      ? []
      : [{ command: 'undoHandOver', handoverAt: handover.at, reason: 'wrongCard', note: "the neighbour's card" }],
  sendBack: () => [{ command: 'sendBack', reason: 'wrongPrint', note: '' }],
  sign: () => [true, false].map((oldCardTaken) => ({ command: 'sign' as const, oldCardTaken })),
  fail: () => FAIL_REASONS.map((reason) => ({ command: 'fail' as const, reason })),
  takeOldCard: () => OLD_CARD_TAKEN.map((oldCard) => ({ command: 'takeOldCard' as const, oldCard })),
}
