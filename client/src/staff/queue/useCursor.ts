import { useState } from 'react'
import { usePageKeys } from '../device/usePageKeys'
import { cursorAfter } from './cursorAfter'

/** Keys of a desk: J and K move, Enter opens, N takes what is due first. The cursor follows its case, not its line. */
export const useCursor = (ids: readonly string[], open: (id: string) => void) => {
  const [current, setCurrent] = useState<string>()
  usePageKeys(({ key }, typing) => {
    if (typing) return false
    const moved = cursorAfter(key, ids, current)
    if (moved !== undefined) {
      setCurrent(moved)
      return true
    }
    const target = key === 'Enter' ? current : key === 'n' ? ids[0] : undefined
    if (target === undefined || !ids.includes(target)) return false
    open(target)
    return true
  })
  return { current, setCurrent }
}
