import { useSyncExternalStore } from 'react'
import type * as weapp from './useWide'

export const WIDE_PX: typeof weapp.WIDE_PX = 900

const query = (): MediaQueryList => window.matchMedia(`(min-width: ${WIDE_PX}px)`)
const watch = (tell: () => void): (() => void) => {
  const list = query()
  list.addEventListener('change', tell)
  return () => list.removeEventListener('change', tell)
}

export const useWide: typeof weapp.useWide = () => useSyncExternalStore(watch, () => query().matches)
