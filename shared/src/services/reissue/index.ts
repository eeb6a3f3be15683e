import { dispatch } from './commands/dispatch'
import { fail } from './commands/fail'
import { handOver } from './commands/handOver'
import { hold } from './commands/hold'
import { issue } from './commands/issue'
import { pass } from './commands/pass'
import { produce } from './commands/produce'
import { receive } from './commands/receive'
import { refuse } from './commands/refuse'
import { release } from './commands/release'
import { resubmit } from './commands/resubmit'
import { returnCase } from './commands/returnCase'
import { sendBack } from './commands/sendBack'
import { sign } from './commands/sign'
import { takeOldCard } from './commands/takeOldCard'
import { undoHandOver } from './commands/undoHandOver'
import { withdraw } from './commands/withdraw'
import type { Command } from '../command'

/** Every command of a reissue: a new one is its file and one line here. */
export const REISSUE = {
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

type Commands = typeof REISSUE
type IntentIn<C> = C extends Command<infer I> ? I : never
/** What someone wants done to an application, with what they said about it. */
export type Intent = { [C in keyof Commands]: IntentIn<Commands[C]> }[keyof Commands]
export type IntentOf<C extends Intent['command']> = Extract<Intent, { command: C }>
