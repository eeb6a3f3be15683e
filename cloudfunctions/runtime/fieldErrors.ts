import { FIELD_CODES } from '@resident-card/shared'
import type { FieldCode, FieldError } from '@resident-card/shared'
import type { BaseIssue } from 'valibot'

const MAX_ERRORS = 20
const MAX_PATH = 80

/** The contract's checks say codes; the library's own messages are sentences. */
const ourCode = (message: string): FieldCode | undefined => FIELD_CODES.find((code) => code === message)

const fieldOf = (issue: BaseIssue<unknown>): string =>
  (issue.path ?? [])
    .map((item) => String(item.key))
    .join('.')
    .slice(0, MAX_PATH)

const codeOf = (issue: BaseIssue<unknown>): FieldCode => {
  const ours = ourCode(issue.message)
  if (ours !== undefined) return ours
  if (issue.path?.at(-1)?.origin === 'key') return issue.expected === 'never' ? 'unknownField' : 'required'
  return issue.input === undefined ? 'required' : 'format'
}

/** What the contract found wrong, as `{field, code}`; at most 20. */
export const fieldErrors = (issues: readonly BaseIssue<unknown>[]): readonly FieldError[] =>
  issues.slice(0, MAX_ERRORS).map((issue) => ({ field: fieldOf(issue), code: codeOf(issue) }))
