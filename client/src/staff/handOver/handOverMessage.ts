import type { CallError } from '@resident-card/shared'
import type common from '../../text/common.zh'
import { errorWords } from '../../text/errorWords'
import type words from '../../text/staff/scan.zh'

/** Why a card was not noted as handed over, in the window's own words. `lookedUp`: there was no code to run out. */
export const handOverMessage = (
  error: CallError,
  t: typeof words,
  errors: (typeof common)['error'],
  lookedUp = false,
): string => {
  if (lookedUp && error.code === 'codeNotValid') return t.lookUpTooOld
  const known: Readonly<Record<string, string>> = t.refusals
  return known[error.code] ?? errorWords(error, errors)
}
