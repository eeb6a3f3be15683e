import type { Instant } from '@resident-card/shared'
import type { ApplicationRecord } from '../../records/application'
import type { Dependencies } from '../../runtime/dependencies'
import { lookupKey } from '../../sealing/lookupKey'
import { sendNotice } from '../outbox/effects/sendNotice'

/**
 * Tells the holder that another phone than the last one is fetching codes, before it gets them: a crash in between tells
 * for nothing, never too little. Once for one change of phones: the message's id is made of it.
 */
export const tellOtherDevice = async (
  deps: Dependencies,
  { record, device }: { readonly record: ApplicationRecord; readonly device: string },
  lastFetchOfOther: number,
  now: Instant,
): Promise<void> => {
  const id = lookupKey(deps.keys, 'codeOtherDevice', `${record._id}:${device}:${lastFetchOfOther}`).slice(0, 26)
  const message = { id, at: now, kind: 'notice', code: 'codeOtherDevice', facts: {} } as const
  // A channel that is down must not keep the code from somebody at the window.
  await sendNotice(deps, record, message).catch(() => undefined)
}
