import type { CallError, Queue } from '@resident-card/shared'
import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useState } from 'react'
import { listQueue } from '../../api/casework'
import { refreshed, shownQueue, useQueuesChanged } from '../rows/queueStore'
import { viewStart, type StartView } from './viewStart'

interface UseStart {
  readonly view: StartView
  readonly today: string | undefined
  readonly loaded: boolean
  readonly error: CallError | undefined
  readonly reload: () => void
}

/** Reads the first page of every queue of this member of staff. */
export const useStart = (queues: readonly Queue[]): UseStart => {
  useQueuesChanged()
  const [error, setError] = useState<CallError>()
  const names = queues.join()
  const load = useCallback(async () => {
    const asked = names === '' ? [] : (names.split(',') as Queue[])
    const replies = await Promise.all(asked.map(async (queue) => ({ queue, reply: await listQueue({ queue }) })))
    for (const { queue, reply } of replies) if (reply.ok) refreshed(queue, reply.value)
    setError(replies.map(({ reply }) => (reply.ok ? undefined : reply.error)).find((one) => one !== undefined))
  }, [names])
  useEffect(() => void load(), [load])
  useDidShow(() => void load())
  const loaded = queues.every((queue) => shownQueue(queue) !== undefined)
  const today = queues.map((queue) => shownQueue(queue)?.today).find((date) => date !== undefined)
  return { view: viewStart(queues, shownQueue), today, loaded, error, reload: () => void load() }
}
