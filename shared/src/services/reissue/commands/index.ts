import { dispatch } from './dispatch'
import { fail } from './fail'
import { handOver } from './handOver'
import { hold } from './hold'
import { issue } from './issue'
import { pass } from './pass'
import { produce } from './produce'
import { receive } from './receive'
import { refuse } from './refuse'
import { release } from './release'
import { resubmit } from './resubmit'
import { returnCase } from './returnCase'
import { sendBack } from './sendBack'
import { sign } from './sign'
import { takeOldCard } from './takeOldCard'
import { undoHandOver } from './undoHandOver'
import { withdraw } from './withdraw'

/** Every command of a reissue: a new one is its file and one line here. */
export const COMMANDS = {
  pass,
  return: returnCase,
  resubmit,
  withdraw,
  issue,
  refuse,
  hold,
  release,
  produce,
  dispatch,
  receive,
  handOver,
  undoHandOver,
  sendBack,
  sign,
  fail,
  takeOldCard,
} as const

/** What a reissue's history may say. */
export type HistoryKind = 'submitted' | (typeof COMMANDS)[keyof typeof COMMANDS]['history']
