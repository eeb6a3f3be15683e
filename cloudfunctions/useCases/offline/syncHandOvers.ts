import { ok } from '@resident-card/shared'
import type { Result, SyncResult } from '@resident-card/shared'
import { StoreUnavailable } from '../../ports/store'
import { devices } from '../../records/device'
import type { Refused, UseCase } from '../../runtime/call'
import { deviceUnknown } from './findDevice'
import { takeEntry } from './takeEntry'

/** Well within the time a call may take; what is not answered by then is sent again. */
const ANSWER_WITHIN_MS = 8_000

/**
 * Takes hand-overs made without network, in order. Any window officer may bring them: each speaks for itself. What could not
 * be judged for a fault of ours is left out of the answer and stops nothing. Refused: `deviceUnknown`, also for a device of
 * another authority; limited: `tooMany`, where none of it could be put before a person any more today.
 */
export const syncHandOvers: UseCase<'window', 'syncHandOvers'> = async ({ deviceId, entries }, call, deps) => {
  const device = await deps.store.table(devices).get(deviceId)
  if (device === undefined || device.office !== call.actor.authority) return deviceUnknown()
  const results: SyncResult[] = []
  let fault: unknown
  let limit: Result<never, Refused> | undefined
  for (const entry of entries) {
    if (results.length > 0 && deps.clock.now() - call.now > ANSWER_WITHIN_MS) break
    try {
      const taken = await takeEntry(deps, call, device, entry)
      if (taken.ok) results.push(taken.value)
      else limit ??= taken
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error
      fault ??= error
    }
  }
  if (results.length === 0 && fault !== undefined) throw fault
  return results.length === 0 && limit !== undefined ? limit : ok({ now: call.now, results })
}
