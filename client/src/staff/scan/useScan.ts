import type { CallError } from '@resident-card/shared'
import { useCallback, useRef, useState } from 'react'
import { scan } from '../../api/collection'
import { signalVerdict } from '../device/signalVerdict'
import type { Scanned } from './scanned'

interface UseScan {
  readonly busy: boolean
  readonly error: CallError | undefined
  readonly look: (input: string) => Promise<void>
}

/** Looks one code up at a time; the verdict is heard at once. A camera that sees the same code again is not listened to. */
export const useScan = (onVerdict: (scanned: Scanned) => void): UseScan => {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<CallError>()
  const running = useRef(false)
  const told = useRef(onVerdict)
  told.current = onVerdict
  const look = useCallback(async (input: string): Promise<void> => {
    if (running.current) return
    running.current = true
    setBusy(true)
    setError(undefined)
    const reply = await scan({ input })
    running.current = false
    setBusy(false)
    if (!reply.ok) return setError(reply.error)
    signalVerdict(reply.value.verdict)
    told.current({ input, verdict: reply.value })
  }, [])
  return { busy, error, look }
}
