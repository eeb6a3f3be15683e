import type { CallError, Queue } from '@resident-card/shared'
import { useDidHide, useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { listQueue } from '../../api/casework'
import { inFront } from '../../platform/inFront'
import { onShown } from '../../platform/onShown'
import { extended, refreshed, shownQueue, startOver, useShownQueue, type ShownQueue } from '../rows/queueStore'

/** While the list is on the screen it is asked for again this often. */
const REFRESH_MS = 60_000

interface UseQueue {
  readonly shown: ShownQueue | undefined
  readonly error: CallError | undefined
  readonly busy: boolean
  readonly reload: () => void
  readonly more: () => void
  /** Shows what arrived meanwhile. */
  readonly showNew: () => void
}

type How = 'refresh' | 'more' | 'new'

/** One desk's list: read on opening, on returning and every minute; never moved under the reader's eyes. */
export const useQueue = (queue: Queue): UseQueue => {
  const shown = useShownQueue(queue)
  const [error, setError] = useState<CallError>()
  const [busy, setBusy] = useState(false)
  const running = useRef(false)
  const load = useCallback(
    async (how: How) => {
      if (running.current) return
      running.current = true
      if (how !== 'refresh') setBusy(true)
      const after = how === 'more' ? shownQueue(queue)?.next : undefined
      const reply = await listQueue(after === undefined ? { queue } : { queue, after })
      running.current = false
      setBusy(false)
      setError(reply.ok ? undefined : reply.error)
      if (!reply.ok) return
      const keep = how === 'more' ? extended : how === 'new' ? startOver : refreshed
      keep(queue, reply.value)
    },
    [queue],
  )
  // A list below another page, or in a tab behind another, is not read: every reading is noted in the access log.
  const onScreen = useRef(true)
  useDidHide(() => {
    onScreen.current = false
  })
  useDidShow(() => {
    onScreen.current = true
    void load('refresh')
  })
  useEffect(() => {
    void load('refresh')
    const look = (): void => {
      if (onScreen.current && inFront()) void load('refresh')
    }
    const timer = setInterval(look, REFRESH_MS)
    const stop = onShown(look)
    return () => {
      clearInterval(timer)
      stop()
    }
  }, [load])
  return {
    shown,
    error,
    busy,
    reload: () => void load('refresh'),
    more: () => void load('more'),
    showNew: () => void load('new'),
  }
}
