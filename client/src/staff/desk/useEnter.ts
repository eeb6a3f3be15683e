import { useEffect, useRef } from 'react'
import { onKeys } from '../device/keys'

/** Enter in a one-line field carries out the step, once it can be. */
export const useEnter = (enabled: boolean, go: () => unknown): void => {
  const latest = useRef(go)
  latest.current = go
  useEffect(() => {
    if (!enabled) return undefined
    return onKeys(({ key }, typing) => {
      if (!typing || key !== 'Enter') return false
      latest.current()
      return true
    })
  }, [enabled])
}
