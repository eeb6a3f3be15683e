import { useEffect, useState } from 'react'
import { isOnline, onNetwork } from '../platform/network'

/** Whether this device has a network; taken for granted until the platform says otherwise. */
export const useOnline = (): boolean => {
  const [online, setOnline] = useState(true)
  useEffect(() => {
    let gone = false
    void isOnline().then((now) => {
      if (!gone) setOnline(now)
    })
    const stop = onNetwork(setOnline)
    return () => {
      gone = true
      stop()
    }
  }, [])
  return online
}
