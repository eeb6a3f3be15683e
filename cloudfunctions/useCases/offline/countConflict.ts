import { ok, settingOn } from '@resident-card/shared'
import type { Result } from '@resident-card/shared'
import type { DeviceRecord } from '../../records/device'
import type { Call, Refused } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { countOne } from '../case/countWithin'
import { nextMidnight } from '../case/nextMidnight'
import { limited } from '../case/refusals'

/**
 * OFFICE-OFFLINE: entries one device may put before a person in a day. More than a day's hand-overs can go wrong; whoever
 * makes them up can't bury the real ones. What is too much stays with the device until tomorrow. Limited: `tooMany`.
 */
export const countConflict = async (
  deps: Dependencies,
  { now, today }: Pick<Call, 'now' | 'today'>,
  device: DeviceRecord,
): Promise<Result<unknown, Refused>> => {
  const until = nextMidnight(now)
  const thing = { id: `conflicts:${device._id}`, most: settingOn('conflictsADay', today), until }
  return (await countOne(deps, { now }, thing)).taken === 1 ? ok(undefined) : limited('tooMany', until)
}
