import { type BackPlace } from '@resident-card/shared'
import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useState } from 'react'
import { getShift, listDestructions, listDevices } from '../../api/window'
import { refreshOpenTasks, useOpenTasks } from '../desk/openTasks'
import type { BackFacts } from './viewBack'

interface UseBack {
  readonly facts: BackFacts
  /** Answered, or known to have no answer. */
  readonly loaded: boolean
}

/** Reads how the pages behind the counter stand; a command that fails leaves its page unknown, not empty. */
export const useBack = (places: readonly BackPlace[]): UseBack => {
  const [facts, setFacts] = useState<Omit<BackFacts, 'tasks'>>({ now: Date.now() })
  const [loaded, setLoaded] = useState(places.length === 0)
  const tasks = useOpenTasks(places.includes('tasks'))
  const asked = places.join()
  const load = useCallback(async () => {
    const wants = (place: BackPlace): boolean => asked.split(',').includes(place)
    const [shift, batches, devices] = await Promise.all([
      wants('shift') ? getShift({}) : undefined,
      wants('oldCards') ? listDestructions({}) : undefined,
      wants('devices') ? listDevices({}) : undefined,
      wants('tasks') ? refreshOpenTasks() : undefined,
    ])
    setFacts({
      shift: shift?.ok === true ? { open: shift.value.shift } : undefined,
      batches: batches?.ok === true ? batches.value.items : undefined,
      devices: devices?.ok === true ? devices.value.items : undefined,
      now: Date.now(),
    })
    setLoaded(true)
  }, [asked])
  useEffect(() => void load(), [load])
  useDidShow(() => void load())
  return { facts: { ...facts, tasks }, loaded }
}
