import { factsFor } from '@resident-card/shared'
import { addressProblem, recipientProblem } from './mailProblems'
import { phoneProblem } from './phoneProblem'
import type { Answers, MailAnswers } from './draft'

/** What is still to be answered, by the screen that asks it. */
export type Question =
  'damage' | 'photo' | 'phone' | 'authority' | 'collection' | 'recipient' | 'mailPhone' | 'region' | 'address'

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

/** Everything not yet answered, or answered wrongly, in the order of the screens. */
export const openQuestions = (answers: Answers): readonly Question[] => [
  ...(factsFor(answers.reason).asks.includes('damage') && answers.damage === undefined ? (['damage'] as const) : []),
  ...(answers.photoId === undefined ? (['photo'] as const) : []),
  ...(phoneProblem(answers.phone) === undefined ? [] : (['phone'] as const)),
  ...(answers.authority === undefined ? (['authority'] as const) : []),
  ...(answers.collection === undefined ? (['collection'] as const) : []),
  ...(answers.collection === 'mail' ? openInMail(answers.mail) : []),
]
