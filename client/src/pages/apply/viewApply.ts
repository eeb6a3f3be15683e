import { openQuestions, screenOf, type Question } from '../../draft/openQuestions'
import type { Answers } from '../../draft/draft'

/** Of the questions of this screen, those still open. */
export const openHere = (answers: Answers): readonly Question[] =>
  openQuestions(answers).filter((question) => screenOf(question) === 'apply')
