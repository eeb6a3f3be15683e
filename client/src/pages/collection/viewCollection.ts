import { factsFor, type ClauseId, type NumberOf, type Reason } from '@resident-card/shared'
import type { IconName } from '../../components/base/Icon'
import type { Answers } from '../../features/form/draft'
import { openQuestions, screenOf, type Question } from '../../features/form/openQuestions'
import type words from '../../text/collection.zh'

/** Of the questions of this screen, those still open. */
export const openHere = (answers: Answers): readonly Question[] =>
  openQuestions(answers).filter((question) => screenOf(question) === 'collection')

interface Asked {
  readonly key: string
  readonly icon: IconName
  readonly text: string
}

/** What collecting at the window asks of a person. `fee` is said already. */
export const windowAsks = (reason: Reason, fee: string, n: NumberOf, t: typeof words): readonly Asked[] => [
  { key: 'told', icon: 'bell', text: t.window.told },
  { key: 'code', icon: 'scan', text: t.window.code },
  { key: 'old', icon: 'card', text: t.window.old[reason] },
  { key: 'fee', icon: 'stamp', text: t.window.fee(fee) },
  { key: 'until', icon: 'hour', text: t.window.until(n('collect')) },
]

/** The clauses behind it; a lost card is no longer there to be handed back. */
export const windowClauses = (
  reason: Reason,
  t: typeof words,
): readonly { readonly clause: ClauseId; readonly says?: string }[] => [
  { clause: 'GZ-9' },
  factsFor(reason).oldCard === 'void' ? { clause: 'INV-1' } : { clause: 'LAW-11', says: t.window.citeOld },
]
