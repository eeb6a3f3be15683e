import type { CallError, Queue, Reply, State } from '@resident-card/shared'
import { useState } from 'react'
import { goBack } from '../../app/open'
import { desks } from '../../app/routes'
import { useCommand } from '../../api/useCommand'
import { tell } from '../../device/dialogs'
import { finish, neighbours } from '../rows/queueStore'

type Done = { readonly caseId: string; readonly version: number; readonly state: State }

interface StepOptions {
  readonly queue: Queue
  /** Shown once it is done. */
  readonly sent: string
  readonly goTo: (caseId: string) => void
  readonly reload: () => Promise<void>
}

interface UseStep<I> {
  readonly busy: boolean
  readonly error: CallError | undefined
  /** Somebody else changed the case meanwhile: it was read again. */
  readonly conflict: boolean
  readonly run: (input: I) => Promise<void>
}

/** Kinds of failure after which the case must be looked at anew. */
const isStale = ({ kind }: CallError): boolean => kind === 'conflict' || kind === 'state' || kind === 'notFound'

/** Carries out a desk's step on a case, then goes on to the next of the queue, or back to the list. */
export const useStep = <I extends { readonly caseId: string }>(
  send: (input: I, options: { readonly requestId?: string }) => Promise<Reply<Done>>,
  { queue, sent, goTo, reload }: StepOptions,
): UseStep<I> => {
  const [conflict, setConflict] = useState(false)
  const checked = async (input: I, options: { readonly requestId?: string }): Promise<Reply<Done>> => {
    const reply = await send(input, options)
    const stale = !reply.ok && isStale(reply.error)
    setConflict(stale)
    if (stale) await reload()
    return reply
  }
  const command = useCommand(checked)
  const run = async (input: I): Promise<void> => {
    const { next, previous } = neighbours(queue, input.caseId)
    const done = await command.run(input)
    if (done === undefined) return
    finish(done.caseId, done.version)
    tell(sent)
    const onward = next ?? previous
    if (onward === undefined) await leave(queue)
    else goTo(onward)
  }
  return { busy: command.busy, error: conflict ? undefined : command.error, conflict, run }
}

/** Back to the list, which may not be below this page (a reload, a link). */
export const leave = (queue: Queue): Promise<boolean> => goBack(desks.queue({ queue }))
