import { compare, readCount, type Compared, type CountProblem } from './countForm'

/** The beginning of a shift as typed. */
export interface BeginForm {
  readonly newCards: string
  /** Hand-overs other devices of this window have not sent yet. */
  readonly others: string
}

export const EMPTY_BEGIN: BeginForm = { newCards: '', others: '' }

export interface BeginCounts {
  readonly newCards: number
  readonly unconfirmed: number
}

export type BeginProblems = Partial<Record<keyof BeginForm, CountProblem>>

export type BeginReading =
  { readonly ok: true; readonly counts: BeginCounts } | { readonly ok: false; readonly problems: BeginProblems }

/** Nothing typed is none. */
export const readOthers = (typed: string) => readCount(typed.trim() === '' ? '0' : typed)

/** Reads the counts; `mine`: what this device knows to be unconfirmed. */
export const readBegin = (form: BeginForm, mine: number): BeginReading => {
  const newCards = readCount(form.newCards)
  const others = readOthers(form.others)
  if (newCards.ok && others.ok)
    return { ok: true, counts: { newCards: newCards.value, unconfirmed: mine + others.value } }
  return {
    ok: false,
    problems: {
      ...(newCards.ok ? {} : { newCards: newCards.problem }),
      ...(others.ok ? {} : { others: others.problem }),
    },
  }
}

/** Cards handed over without network have left the safe, not the records. */
export const compareBegin = ({ newCards, unconfirmed }: BeginCounts, expected: number): Compared =>
  compare('newCards', newCards, expected - unconfirmed)
