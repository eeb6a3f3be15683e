import type { Instant } from '@resident-card/shared'
import { codes } from '../../records/collections'
import type { Dependencies } from '../../runtime/dependencies'

const TRIES = 5

/** The digits read out are used up by the hand-over, not by the look. The case is closed already: a failure is let go. */
export const useUpCode = async (deps: Dependencies, caseId: string, now: Instant): Promise<void> => {
  const collection = deps.store.collection(codes)
  try {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const code = await collection.get(caseId)
      if (code === undefined || code.usedAt !== undefined) return
      const change = { set: { locatorKey: caseId, locatorUntil: 0, usedAt: now } }
      if ((await collection.update(caseId, code.version, change)).ok) return
    }
  } catch {
    // The locator runs out by itself within five minutes.
  }
}
