import { openQuestions, screenOf, type Question } from '../../features/form/openQuestions'
import type { Answers } from '../../features/form/draft'

/** Of the questions of this screen, those still open. */
export const openHere = (answers: Answers): readonly Question[] =>
  openQuestions(answers).filter((question) => screenOf(question) === 'apply')
