import type { CommandOf, FunctionName, InputOf, Reply, ReplyOf } from '@resident-card/shared'
import { callFunction } from './callFunction'

/** What a caller may add: the id of the person's intent, see `newRequestId`. */
export interface CallOptions {
  readonly requestId?: string
}

/**
 * One typed function per command, from the contract both ends share:
 *
 *     export const getMyCase = command('applications', 'getMyCase')
 *     const reply = await getMyCase({ caseId })
 */
export const command =
  <F extends FunctionName, C extends CommandOf<F>>(name: F, commandName: C) =>
  (input: InputOf<F, C>, options: CallOptions = {}): Promise<Reply<ReplyOf<F, C>>> =>
    callFunction<ReplyOf<F, C>>(name, commandName, input as object, options)
