import {
  addressProblem,
  phoneProblem,
  questionsFor,
  recipientProblem,
  type Question as Asked,
} from '@resident-card/shared'
import type { Answers, MailAnswers } from './draft'

/** What is still to be answered, by the screen that asks it. */
export type Question = Asked | 'recipient' | 'mailPhone' | 'region' | 'address'

const SCREENS = { apply: ['damage', 'photo', 'phone'], authority: ['authority'] } as const

/** The screen that asks a question. */
export const screenOf = (question: Question): 'apply' | 'authority' | 'collection' => {
  if ((SCREENS.apply as readonly Question[]).includes(question)) return 'apply'
  return question === 'authority' ? 'authority' : 'collection'
}

const openInMail = ({ recipient, phone, region, address }: MailAnswers): Question[] => [
  ...(recipientProblem(recipient) === undefined ? [] : (['recipient'] as const)),
  ...(phoneProblem(phone) === undefined ? [] : (['mailPhone'] as const)),
  ...(region === undefined ? (['region'] as const) : []),
  ...(addressProblem(address) === undefined ? [] : (['address'] as const)),
]

/** Whether a question of the form is answered, and rightly. */
const ANSWERED: Readonly<Record<Asked, (answers: Answers) => boolean>> = {
  damage: ({ damage }) => damage !== undefined,
  photo: ({ photoId }) => photoId !== undefined,
  phone: ({ phone }) => phoneProblem(phone) === undefined,
  authority: ({ authority }) => authority !== undefined,
  collection: ({ collection }) => collection !== undefined,
}

/** Of what the service asks, everything not yet answered, or answered wrongly, in the order of the screens. */
export const openQuestions = (answers: Answers): readonly Question[] => [
  ...questionsFor(answers.reason).filter((question) => !ANSWERED[question](answers)),
  ...(answers.collection === 'mail' ? openInMail(answers.mail) : []),
]
