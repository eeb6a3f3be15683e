import type { Instant, NoticeCode } from '@resident-card/shared'
import type { ApplicationRecord } from '../../records/records'
import type { Dependencies } from '../../runtime/dependencies'
import { newId } from '../../sealing'
import { deliverMessage } from './deliverMessage'

/** Tells the holder what changes nothing of the case. A failure is let go: nothing depends on it. */
export const sendNow = async (
  deps: Dependencies,
  record: ApplicationRecord,
  code: NoticeCode,
  now: Instant,
): Promise<void> => {
  const message = { id: newId(deps.random), at: now, kind: 'notice' as const, code, facts: {} }
  await deliverMessage(deps, record, message).catch(() => undefined)
}
