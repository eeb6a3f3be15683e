import type words from '../../text/case.zh'
import type commonWords from '../../text/common.zh'
import type { Say } from '../../text/say'
import type stateWords from '../../text/states.zh'

/** The words a case page is made of, in one language. */
export interface CaseWords {
  readonly t: typeof words
  readonly states: typeof stateWords
  readonly common: typeof commonWords
  readonly say: Say
}
