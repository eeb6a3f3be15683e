import type { CallError } from '@resident-card/shared'
import type common from '../../text/common.zh'
import { errorWords } from '../../text/errorWords'
import type words from '../../text/staff/review.zh'

/** Why the time was not extended, where the desk knows better words than any screen. */
export const extendMessage = (error: CallError, t: typeof words, errors: (typeof common)['error']): string => {
  if (error.code === 'alreadyExtended') return t.extend.already
  if (error.kind === 'invalid' && error.fields?.some(({ code }) => code === 'personalNumber') === true)
    return t.decision.withheld
  return errorWords(error, errors)
}
