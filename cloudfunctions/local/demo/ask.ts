import type { CommandOf, FunctionName, InputOf, Reply, ReplyOf } from '@resident-card/shared'
import type { Caller } from '../../ports/identity'
import type { Served } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import type { Log } from '../../runtime/logLine'
import { runCommand } from '../../runtime/runCommand'
import type { Runtime } from '../../runtime/runCommand'
import { newId } from '../../sealing/newId'
import { applications } from '../../useCases/applications'
import { casework } from '../../useCases/casework'
import { window } from '../../useCases/window'
import { deadlines } from '../../useCases/deadlines'

const SERVED: { readonly [F in FunctionName]: Served<F> } = { applications, casework, window, deadlines }

/** Somebody who calls the functions in this process, through the same way in as everyone. */
export interface Asking {
  ask<F extends FunctionName, C extends CommandOf<F>>(
    name: F,
    command: C,
    input: InputOf<F, C>,
    requestId?: string,
  ): Promise<Reply<ReplyOf<F, C>>>
  /** The value, or an error that names command and code. */
  get<F extends FunctionName, C extends CommandOf<F>>(name: F, command: C, input: InputOf<F, C>): Promise<ReplyOf<F, C>>
}

/** Whoever asks like this, with `get` on top. */
export const asking = (ask: Asking['ask']): Asking => ({
  ask,
  get: async (name, command, input) => {
    const reply = await ask(name, command, input)
    if (!reply.ok) throw new Error(`${command}: ${reply.error.kind} ${reply.error.code}`)
    return reply.value
  },
})

export interface AskingOptions {
  readonly log?: Log
  /** As `Runtime` has it. */
  readonly limitMs?: number
}

export const askingAs = (
  deps: Dependencies,
  caller: Caller,
  { log = () => undefined, limitMs }: AskingOptions = {},
): Asking => {
  const runtime: Runtime = {
    deps,
    identity: { caller: async () => caller },
    log,
    ...(limitMs !== undefined && { limitMs }),
  }
  const ask: Asking['ask'] = async (name, command, input, requestId = newId(deps.random)) => {
    const event = { command, requestId, ...(input as object) }
    // What comes back has been checked against the contract by the runtime.
    return (await runCommand(SERVED[name] as Served<typeof name>, runtime, event)) as Awaited<
      ReturnType<typeof ask<typeof name, typeof command>>
    >
  }
  return asking(ask)
}

export const demoCaller = (subject: string): Caller => ({ kind: 'account', provider: 'demo', subject })
