import { ok, settingOn } from '@resident-card/shared'
import type { Result } from '@resident-card/shared'
import { uploads } from '../../records/upload'
import type { Call, Refused } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { countOne } from '../case/countWithin'
import { nextMidnight } from '../case/nextMidnight'
import { limited } from '../case/refusals'

/** One photo more of this account today; the same one again is none. Limited: `photosPerDay`. */
export const countPhoto = async (deps: Dependencies, call: Call, id: string): Promise<Result<unknown, Refused>> => {
  if ((await deps.store.table(uploads).get(id)) !== undefined) return ok(undefined)
  const until = nextMidnight(call.now)
  const thing = { id: `photos:${call.actor.account}`, most: settingOn('photosADay', call.today), until }
  return (await countOne(deps, call, thing)).taken === 1 ? ok(undefined) : limited('photosPerDay', until)
}
