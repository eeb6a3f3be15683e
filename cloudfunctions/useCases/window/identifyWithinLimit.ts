import { ok, parseScanInput } from '@resident-card/shared'
import type { Result } from '@resident-card/shared'
import type { Call, Refused } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { identifyCase } from './identifyCase'
import type { Identified } from './identifyCase'
import { withinLookUpLimit } from './lookUpLimit'

/** `identifyCase`; digits read out can be guessed, so failures are counted wherever digits are taken. */
export const identifyWithinLimit = async (
  deps: Dependencies,
  call: Call,
  text: string,
  graceMs = 0,
): Promise<Result<Identified, Refused>> => {
  const identify = () => identifyCase(deps, call.actor, text, call.now, graceMs)
  if (parseScanInput(text).kind !== 'locator') return ok(await identify())
  return withinLookUpLimit(deps, call, async () => {
    const value = await identify()
    return { value, failed: value.code === 'unknown' && value.counts }
  })
}
