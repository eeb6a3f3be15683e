import type { ErrorKind, FunctionName, Role, TimerJob } from '@resident-card/shared'
import { WrongKeys } from '../sealing/wrongKeys'
import { BadReply } from './checkReply'

/** All that is ever logged of a call. An allow-list: no input, no reply, no message of an error. */
export interface LogLine {
  readonly at: string
  readonly traceId: string
  /** `gateway`: it was refused before any function was asked. */
  readonly function: FunctionName | 'carrierEvents' | 'gateway'
  /** Only once it is known to be a command of ours. */
  readonly command?: string
  readonly role?: Role
  /** Who asked, as `accountForLog` says it: the same account has the same mark, and no mark leads to an account. */
  readonly account?: string
  /** A part of the call's work that failed alone: its own line, before the call's. */
  readonly part?: TimerJob
  readonly outcome: 'ok' | ErrorKind
  readonly code?: string
  readonly ms: number
  /** For faults: class of the error and where in our code it was thrown. */
  readonly error?: string
  readonly stack?: readonly string[]
  /** `BadReply`: which field of the contract. `WrongKeys`: which key, by its id, and what to do. */
  readonly detail?: string
}

/** Takes a line. It never throws and is never waited for: what can't be logged is done all the same (`steadyLog`). */
export type Log = (line: LogLine) => void

const FRAMES = 8

/** Class and stack frames of an error, without its message: a message may quote what a person typed. */
export const errorForLog = (error: unknown): Pick<LogLine, 'error' | 'stack' | 'detail'> => {
  if (!(error instanceof Error)) return { error: typeof error }
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at .*[\w)]$/.test(line))
    .slice(0, FRAMES)
  return {
    error: error.constructor.name,
    stack: frames.map((frame) => frame.trim()),
    ...((error instanceof BadReply || error instanceof WrongKeys) && { detail: error.message }),
  }
}
