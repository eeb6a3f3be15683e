import { useEffect, useRef } from 'react'
import { scan } from '../../api/window'
import { callDesk } from '../offline/desk'
import type { DeskState } from '../offline/ground/deskState'
import type { Scanned } from '../verdict/scanned'
import { afterReconnect } from './afterReconnect'

interface Reconnect {
  readonly scanned: Scanned
  /** A form is open and nothing is being sent. */
  readonly idle: boolean
  /** A hand-over whose answer never came. */
  readonly askAgain: (() => Promise<void>) | undefined
  readonly onVerdict: (next: Scanned) => void
}

/** The network is back while a form is open: an open question is asked again, an offline verdict is checked quietly. */
export const useReconnect = (connection: DeskState['connection'], now: Reconnect): void => {
  const latest = useRef(now)
  latest.current = now
  const before = useRef(connection)
  useEffect(() => {
    const back = connection === 'online' && before.current === 'offline'
    before.current = connection
    const { scanned, idle, askAgain } = latest.current
    if (!back || !idle) return
    if (askAgain !== undefined) return void askAgain()
    if (scanned.source !== 'offline') return
    void callDesk(scan, { input: scanned.input }).then((reply) => {
      const verdict = afterReconnect(reply)
      // Pressed meanwhile, or another code scanned: then this answer is for nobody.
      const still = latest.current.idle && latest.current.scanned === scanned
      if (verdict !== undefined && still) latest.current.onVerdict({ source: 'online', input: scanned.input, verdict })
    })
  }, [connection])
}
