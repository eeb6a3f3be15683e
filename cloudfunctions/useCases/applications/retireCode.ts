import { instant } from '@resident-card/shared'
import type { CodeRecord } from '../../records/code'

/** A code its device no longer gets: it stays findable by what was shown of it, its twelve digits die, its device is free. */
export const retired = (code: CodeRecord): CodeRecord => ({
  ...code,
  caseDevice: code._id,
  locatorKey: code._id,
  locatorUntil: instant(0),
})
