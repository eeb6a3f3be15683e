import { type PhoneProblem } from '@resident-card/shared'
import type words from '../../text/form.zh'

/** What is wrong with a mobile number and how to put it right. */
export const phoneWords = (problem: PhoneProblem | undefined, t: typeof words.phoneError): string | undefined => {
  if (problem === undefined) return undefined
  if (problem.code === 'tooShort' || problem.code === 'tooLong') return t[problem.code](problem.by)
  return t[problem.code]
}
