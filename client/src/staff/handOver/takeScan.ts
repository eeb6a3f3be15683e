import type { Scanned } from '../verdict/scanned'
import { windowCaseOf } from '../verdict/windowCase'

/** Words on the code alone, with which the holder opens it once more. */
const SCAN_ONCE_MORE = ['expired', 'notYetValid', 'malformed'] as const

/**
 * What becomes of a scan. `begunFor`: the case whose form is filled in, and whose code has to be scanned again: with the same
 * case it goes on, a code that can't be read leaves it as it is, anything else is a verdict to be shown.
 */
export const takeScan = (next: Scanned, begunFor: string | undefined): 'goOn' | 'again' | 'anew' => {
  if (begunFor === undefined) return 'anew'
  const { verdict } = next.verdict
  if (verdict === 'ready') return windowCaseOf(next)?.caseId === begunFor ? 'goOn' : 'anew'
  return SCAN_ONCE_MORE.some((code) => code === verdict) ? 'again' : 'anew'
}
