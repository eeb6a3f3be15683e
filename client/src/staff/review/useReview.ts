import type { CallError, DeskCase, Queue, Reply, State } from '@resident-card/shared'
import { useEffect, useState } from 'react'
import { hold, issue, listQueue, openCase, pass, refuse, release, returnToApplicant } from '../../api/casework'
import type { CallOptions } from '../../api/command'
import { useCommand } from '../../api/useCommand'
import { useQuery, type Query } from '../../api/useQuery'
import { tell } from '../../device/dialogs'
import { finish, neighbours, refreshed, useShownQueue } from '../rows/queueStore'
import { useCaseId } from '../desk/useCaseId'
import { leave } from '../desk/useStep'
import { EMPTY_FORM, sentOf, type Decision, type DecisionForm } from './decision'

type Done = Reply<{ readonly caseId: string; readonly version: number; readonly state: State }>
interface Asked {
  readonly caseId: string
  readonly version: number
  readonly form: DecisionForm & { readonly decision: Decision }
}

/** After these the case must be looked at anew: it changed meanwhile, or the registry no longer admits it. */
const LOOK_AGAIN: readonly CallError['kind'][] = ['conflict', 'state', 'notFound', 'refused']

/** One decision, one command. */
const send = ({ form, ...target }: Asked, options: CallOptions): Promise<Done> => {
  const sent = sentOf(target, form)
  switch (sent.decision) {
    case 'pass':
      return pass(sent.input, options)
    case 'issue':
      return issue(sent.input, options)
    case 'return':
      return returnToApplicant(sent.input, options)
    case 'refuse':
      return refuse(sent.input, options)
    case 'hold':
      return hold(sent.input, options)
    case 'release':
      return release(sent.input, options)
  }
}

export interface UseReview {
  readonly caseId: string
  readonly query: Query<DeskCase>
  readonly reload: () => void
  readonly form: DecisionForm
  readonly setForm: (form: DecisionForm) => void
  readonly busy: boolean
  readonly error: CallError | undefined
  /** Changed meanwhile and read again; the form is as it was. */
  readonly conflict: boolean
  readonly decide: () => Promise<void>
  readonly place: ReturnType<typeof neighbours>
  readonly goTo: (caseId: string) => void
}

/** One case under an officer's eyes, the decision in the making, and the way to the next case. */
export const useReview = (queue: Queue, sentWords: Record<Decision, string>): UseReview => {
  const [caseId, setCaseId] = useCaseId()
  const [form, setForm] = useState<DecisionForm>(EMPTY_FORM)
  const [conflict, setConflict] = useState(false)
  const { query, reload } = useQuery(() => openCase({ caseId }), [caseId])
  // Opened by a link or after a reload: the neighbours are not known yet.
  const alone = useShownQueue(queue) === undefined
  useEffect(() => {
    if (alone) void listQueue({ queue }).then((reply) => (reply.ok ? refreshed(queue, reply.value) : undefined))
  }, [alone, queue])
  const checked = async (sent: Asked, options: CallOptions): Promise<Done> => {
    const reply = await send(sent, options)
    const stale = !reply.ok && LOOK_AGAIN.includes(reply.error.kind)
    setConflict(stale && !reply.ok && reply.error.kind !== 'refused')
    if (stale) reload()
    return reply
  }
  const command = useCommand(checked)
  const goTo = (next: string): void => {
    setForm(EMPTY_FORM)
    setConflict(false)
    setCaseId(next)
  }
  const decide = async (): Promise<void> => {
    const { decision } = form
    if (query.state !== 'ready' || decision === undefined) return
    const { next, previous } = neighbours(queue, caseId)
    const done = await command.run({ caseId, version: query.value.version, form: { ...form, decision } })
    if (done === undefined) return
    finish(done.caseId, done.version)
    tell(sentWords[decision])
    const onward = next ?? previous
    if (onward === undefined) await leave(queue)
    else goTo(onward)
  }
  return {
    caseId,
    query,
    reload,
    form,
    setForm,
    busy: command.busy,
    error: conflict ? undefined : command.error,
    conflict,
    decide,
    place: neighbours(queue, caseId),
    goTo,
  }
}
