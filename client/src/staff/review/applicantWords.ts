import { phraseIn, type NumberOf } from '@resident-card/shared'
import type states from '../../text/states.zh'
import type words from '../../text/staff/review.zh'
import type { DecisionForm } from './decision'

export interface ApplicantWords {
  readonly title: string
  readonly lines: readonly string[]
}

/**
 * What the applicant's pages will say after the decision, from the same words those pages use; undefined where they
 * are told nothing (hold, release).
 */
export const applicantWords = (
  form: DecisionForm,
  t: typeof words,
  states_: typeof states,
  n: NumberOf,
): ApplicantWords | undefined => {
  const note = form.note.trim()
  switch (form.decision) {
    case 'pass':
    case 'issue':
      return { title: t.decision.seenStage[form.decision], lines: [] }
    case 'return':
      return {
        title:
          form.returnReason === undefined
            ? t.decision.returned
            : `${t.decision.returned}${t.decision.colon}${states_.returnReason[form.returnReason]}`,
        lines: [
          ...(note === '' ? [] : [note]),
          ...(form.fields.length === 0
            ? []
            : [
                `${t.decision.toMend}${t.decision.colon}${states_.list(form.fields.map((field) => states_.field[field]))}`,
              ]),
        ],
      }
    case 'refuse':
      return {
        title:
          form.refusalReason === undefined
            ? t.decision.refused
            : `${t.decision.refused}${t.decision.colon}${phraseIn(states_.refusalReason[form.refusalReason], n)}`,
        lines: [
          ...(note === '' ? [] : [note]),
          ...form.remedies.map((remedy) => `${states_.remedy[remedy]}${t.decision.colon}${states_.remedyHow[remedy]}`),
        ],
      }
    case 'hold':
    case 'release':
    case undefined:
      return undefined
  }
}
