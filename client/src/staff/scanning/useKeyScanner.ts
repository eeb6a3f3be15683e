import { useRef } from 'react'
import { usePageKeys } from '../device/usePageKeys'
import { nextKey, NO_BURST } from '../device/keyBurst'

/** Listens for a desktop scanner anywhere on the page; `enabled` false: its digits are let go by. */
export const useKeyScanner = (onDigits: (digits: string) => void, enabled = true): void => {
  const burst = useRef(NO_BURST)
  usePageKeys((key, typing) => {
    if (typing) return false
    const next = nextKey(burst.current, key, Date.now())
    burst.current = next.burst
    if (next.scanned === undefined) return false
    if (enabled) onDigits(next.scanned)
    return true
  })
}
