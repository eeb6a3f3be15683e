import type { CallError } from '@resident-card/shared'
import type common from '../../text/common.zh'
import { errorWords } from '../../text/errorWords'
import type words from '../../text/staff/review.zh'
import type { Missing } from './decision'

type Rules = Readonly<Record<string, { readonly no: string } | undefined>>

/** Why a decision was not carried out, where the desk knows better words than any screen. */
export const decisionMessage = (
  error: CallError,
  t: typeof words,
  rules: Rules,
  errors: (typeof common)['error'],
): string => {
  if (error.kind === 'refused') {
    const rule = rules[error.code]?.no
    return rule === undefined ? errorWords(error, errors) : t.decision.nowRefused(rule)
  }
  if (error.kind === 'invalid' && error.fields?.some(({ code }) => code === 'personalNumber') === true)
    return t.decision.withheld
  return errorWords(error, errors)
}

/** What is written above the button while it is dead. */
export const missingMessage = (missing: readonly Missing[], t: typeof words): string | undefined => {
  if (missing.length === 0) return undefined
  if (missing.includes('eligible')) return t.decision.blocked(t.decision.missing.eligible)
  if (missing.includes('withheld')) return t.decision.withheld
  const named = missing.map((one) => t.decision.missing[one as keyof typeof t.decision.missing])
  return t.decision.stillMissing(missing.length, named.join(t.decision.comma))
}
