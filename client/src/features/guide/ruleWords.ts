import { phraseIn, type NumberOf } from '@resident-card/shared'
import type words from '../../text/eligibility.zh'

/** What a rule says of a card it lets pass, of one it does not, and what its clause says. */
export interface RuleWords {
  readonly ok: string
  readonly no: string
  readonly says: string
}

/** By code, with the numbers in force; a code that has no words yet has none. */
export const ruleWordsIn = (
  rules: (typeof words)['rule'],
  n: NumberOf,
): Readonly<Record<string, RuleWords | undefined>> =>
  Object.fromEntries(
    Object.entries(rules).map(([code, { ok, no, says }]) => [
      code,
      { ok: phraseIn(ok, n), no: phraseIn(no, n), says: phraseIn(says, n) },
    ]),
  )
