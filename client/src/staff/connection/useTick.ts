import { useEffect, useState } from 'react'

/** The device's clock, read again so often: for what is said as "so long ago". */
export const useTick = (everyMs: number): number => {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return now
}
