import type { ShiftView } from '@resident-card/shared'
import { readOthers } from './beginForm'
import { compare, readCount, type Compared, type CountProblem } from './countForm'

/** The end of a shift as typed. */
export interface EndForm {
  readonly newCards: string
  readonly oldCards: string
  /** Hand-overs other devices of this window have not sent yet. */
  readonly others: string
  readonly explanation: string
}

export const EMPTY_END: EndForm = { newCards: '', oldCards: '', others: '', explanation: '' }

export type EndProblems = Partial<Record<'newCards' | 'oldCards' | 'others', CountProblem>>

interface EndCounts {
  readonly newCards: number
  readonly oldCards: number
  readonly unconfirmed: number
}

export type EndReading =
  { readonly ok: true; readonly counts: EndCounts } | { readonly ok: false; readonly problems: EndProblems }

/** Reads the counts; `mine`: what this device knows to be unconfirmed. Nothing typed for other devices is none. */
export const readEnd = (form: EndForm, mine: number): EndReading => {
  const newCards = readCount(form.newCards)
  const oldCards = readCount(form.oldCards)
  const others = readOthers(form.others)
  if (newCards.ok && oldCards.ok && others.ok)
    return {
      ok: true,
      counts: { newCards: newCards.value, oldCards: oldCards.value, unconfirmed: mine + others.value },
    }
  return {
    ok: false,
    problems: {
      ...(newCards.ok ? {} : { newCards: newCards.problem }),
      ...(oldCards.ok ? {} : { oldCards: oldCards.problem }),
      ...(others.ok ? {} : { others: others.problem }),
    },
  }
}

/** What was counted against what must be there: a card handed over without network has left the safe, not the records. */
export const compareEnd = (
  { newCards, oldCards, unconfirmed }: EndCounts,
  { expected, totals }: Pick<ShiftView, 'expected' | 'totals'>,
): readonly Compared[] => [
  compare('newCards', newCards, expected - unconfirmed),
  compare('oldCards', oldCards, totals.oldCardsTaken),
]

/** Why words are needed before the shift may end (OFFICE-SHIFT). */
export const needsWords = (
  compared: readonly Compared[],
  unconfirmed: number,
): 'differs' | 'unconfirmed' | undefined => {
  if (compared.some(({ difference }) => difference !== 0)) return 'differs'
  return unconfirmed > 0 ? 'unconfirmed' : undefined
}
