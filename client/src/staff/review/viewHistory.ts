import {
  civilDate,
  instant,
  numbersOn,
  phraseIn,
  phrasesIn,
  type NumberOf,
  type HistoryView,
} from '@resident-card/shared'
import type { TimelineItem, TimelineMark } from '../../components/status/Timeline'
import type { Say } from '../../text/say'
import type states from '../../text/states.zh'
import type desk from '../../text/staff/desk.zh'
import type words from '../../text/staff/review.zh'

interface Words {
  readonly t: typeof words
  readonly desk: typeof desk
  readonly states: typeof states
  readonly say: Say
}

const MARKS: Readonly<Record<string, TimelineMark>> = {
  returned: 'turn',
  refused: 'no',
  withdrawn: 'closed',
  held: 'now',
  deliveryFailed: 'turn',
  sentBack: 'turn',
  handOverUndone: 'turn',
}

/** As they were when it happened. */
const numbersOf = ({ at }: HistoryView): NumberOf => numbersOn(civilDate(instant(at)))

const reasonWords = (entry: HistoryView, { t, states }: Words): string | undefined => {
  const { kind, reason } = entry
  if (reason === undefined) return undefined
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    returned: states.returnReason,
    refused: phrasesIn(states.refusalReason, numbersOf(entry)),
    sentBack: states.sendBackReason,
    deliveryFailed: t.history.failReasons,
    handOverUndone: states.undoReason,
    oldCardTaken: t.history.oldCards,
  }
  return lists[kind]?.[reason] ?? reason
}

/** What happened, newest last; what the applicant is not told (a hold) is there for the desk. */
export const viewHistory = (history: readonly HistoryView[], today: string, words: Words): readonly TimelineItem[] =>
  history.map((entry, at) => {
    const { t, desk, states, say } = words
    const who = entry.byHolder ? t.history.byHolder : entry.office?.name
    const number = entry.officerNo === undefined ? undefined : desk.officerNo(entry.officerNo)
    const fields =
      entry.fields === undefined || entry.fields.length === 0
        ? undefined
        : states.list(entry.fields.map((field) => states.field[field]))
    const parcel =
      entry.consignment === undefined ? undefined : `${entry.consignment.carrier} ${entry.consignment.number}`
    const notes = [
      t.history.by([who, number].filter((part) => part !== undefined)),
      reasonWords(entry, words),
      fields,
      entry.note,
      parcel,
    ]
    return {
      key: `${at}-${entry.kind}`,
      mark: MARKS[entry.kind] ?? 'done',
      title: phraseIn(t.history.kinds[entry.kind] ?? entry.kind, numbersOf(entry)),
      when: say.when(entry.at, today),
      notes: notes.filter((note) => note !== undefined && note !== ''),
    }
  })
