import { useEffect, useRef } from 'react'
import { onKeys } from '../device/keys'
import { nextKey, NO_BURST } from './keyBurst'

/** Listens for a desktop scanner anywhere on the page; `enabled` false: its digits are let go by. */
export const useKeyScanner = (onDigits: (digits: string) => void, enabled = true): void => {
  const latest = useRef({ onDigits, enabled })
  latest.current = { onDigits, enabled }
  useEffect(() => {
    let burst = NO_BURST
    return onKeys((key, typing) => {
      if (typing) return false
      const next = nextKey(burst, key, Date.now())
      burst = next.burst
      if (next.scanned === undefined) return false
      if (latest.current.enabled) latest.current.onDigits(next.scanned)
      return true
    })
  }, [])
}
