import { type NumberOf } from '@resident-card/shared'
import type words from '../../text/staff/offline.zh'
import type { DeskState } from '../offline/ground/deskState'

/** Why the PIN is asked for, and what it is good for now. */
export const whyLocked = (
  { connection, lockedByIdling }: Pick<DeskState, 'connection' | 'lockedByIdling'>,
  { because, why, whyOnline }: (typeof words)['unlock'],
  n: NumberOf,
): string => {
  const idle = lockedByIdling === true ? because.idle(n('idleLock')) : ''
  return connection === 'online' ? idle + whyOnline : (idle || because.reopened) + why(n('pinDigits'))
}
