import type { ApplicationRecord } from '../../records/application'
import type { Call } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { lookupKey } from '../../sealing/lookupKey'
import { sendNotice } from '../outbox/effects/sendNotice'

/**
 * Tells the holder that another phone than the last one is fetching codes, before it gets them: a crash in between tells
 * for nothing, never too little. Once a day for one phone, and anew after the holder revoked it: two that ask in turns
 * would fill the inbox, and hide in it.
 */
export const tellOtherDevice = async (
  deps: Dependencies,
  { record, device }: { readonly record: ApplicationRecord; readonly device: string },
  revoked: number,
  { now, today }: Pick<Call, 'now' | 'today'>,
): Promise<void> => {
  const id = lookupKey(deps.keys, 'codeOtherDevice', `${record._id}:${device}:${today}:${revoked}`).slice(0, 26)
  const message = { id, at: now, kind: 'notice', code: 'codeOtherDevice', facts: {} } as const
  // A channel that is down must not keep the code from somebody at the window.
  await sendNotice(deps, record, message).catch(() => undefined)
}
