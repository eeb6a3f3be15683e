import type { CallError } from '@resident-card/shared'
import type common from '../../text/common.zh'
import { errorWords } from '../../text/errorWords'

/** The desk's own words for a refusal, else the common ones. */
export const wordOf =
  (own: Readonly<Record<string, string>>, general: (typeof common)['error']) =>
  (error: CallError): string =>
    own[error.code] ?? errorWords(error, general)
