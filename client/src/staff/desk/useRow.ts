import type { CallError, Queue, QueueRow } from '@resident-card/shared'
import { useCallback, useEffect, useState } from 'react'
import { listQueue } from '../../api/casework'
import { neighbours, refreshed, useShownQueue } from '../rows/queueStore'
import { useCaseId } from './useCaseId'

interface UseRow {
  /** Undefined with `loaded`: it is no longer in this queue. */
  readonly row: QueueRow | undefined
  readonly loaded: boolean
  readonly error: CallError | undefined
  readonly today: string
  readonly place: { readonly at: number; readonly all: number; readonly previous?: string; readonly next?: string }
  readonly goTo: (caseId: string) => void
  readonly reload: () => Promise<void>
}

/** The row of a queue that this page works on; the list it came from is read again where it is not at hand. */
export const useRow = (queue: Queue): UseRow => {
  const [caseId, setCaseId] = useCaseId()
  const [error, setError] = useState<CallError>()
  const shown = useShownQueue(queue)
  const known = shown?.rows.find((row) => row.caseId === caseId)
  const reload = useCallback(async () => {
    const reply = await listQueue({ queue })
    setError(reply.ok ? undefined : reply.error)
    if (reply.ok) refreshed(queue, reply.value)
  }, [queue])
  const missing = shown === undefined
  useEffect(() => {
    if (missing) void reload()
  }, [missing, reload])
  return {
    row: known === undefined || known.gone ? undefined : known,
    loaded: shown !== undefined,
    error,
    today: shown?.today ?? '',
    place: neighbours(queue, caseId),
    goTo: setCaseId,
    reload,
  }
}
