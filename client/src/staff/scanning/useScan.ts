import type { CallError } from '@resident-card/shared'
import { useCallback, useRef, useState } from 'react'
import { scan } from '../../api/window'
import { signalOffline, signalVerdict } from '../verdict/signalVerdict'
import { callDesk, deskState, deskUsed, judgeOffline } from '../offline/desk'
import { lookAt } from './lookAt'
import type { Scanned } from '../verdict/scanned'

interface UseScan {
  readonly busy: boolean
  readonly error: CallError | undefined
  /** A code that waits for the PIN: no network, and what this device holds is locked. */
  readonly locked: string | undefined
  /** It waits no longer. */
  readonly forget: () => void
  readonly look: (input: string) => Promise<void>
}

export const signalScanned = (scanned: Scanned): void =>
  scanned.source === 'online' ? signalVerdict(scanned.verdict.verdict) : signalOffline(scanned.verdict.verdict)

/** Looks one code up at a time; the verdict is heard at once. A camera that sees the same code again is not listened to. */
export const useScan = (onVerdict: (scanned: Scanned) => void): UseScan => {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<CallError>()
  const [locked, setLocked] = useState<string>()
  const running = useRef(false)
  const told = useRef(onVerdict)
  told.current = onVerdict
  const look = useCallback(async (input: string): Promise<void> => {
    if (running.current) return
    running.current = true
    // A camera sees a code without anybody touching the screen.
    deskUsed()
    setBusy(true)
    setError(undefined)
    setLocked(undefined)
    const looked = await lookAt(input, {
      desk: deskState,
      ask: (what) => callDesk(scan, { input: what }),
      judge: judgeOffline,
    })
    running.current = false
    setBusy(false)
    if (looked.kind === 'failed') return setError(looked.error)
    if (looked.kind === 'locked') return setLocked(input)
    signalScanned(looked.scanned)
    told.current(looked.scanned)
  }, [])
  const forget = useCallback(() => setLocked(undefined), [])
  return { busy, error, locked, forget, look }
}
