import { useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { openScreen } from '../../app/open'
import { desks } from '../../app/routes'
import { useDesk } from '../offline/useDesk'
import { keepScanned, scannedNow, type Scanned } from '../verdict/scanned'
import { useScan } from '../scanning/useScan'
import { unlockAndBack } from '../places/unlockAndBack'
import { takeScan } from './takeScan'

interface NextScan {
  /** What this page is about. */
  readonly scanned: Scanned
  /** The case whose form lies here, begun, and waits for its code to be scanned again. */
  readonly begunFor: string | undefined
  /** The form that lies here is begun: a code that waits for the PIN no longer does. */
  readonly halfDone: boolean
  readonly onScanned: (scanned: Scanned) => void
  readonly onJudged: (scanned: Scanned) => void
}

interface UseNextScan {
  readonly look: (input: string) => Promise<void>
  /** To the page that scans, and back with what was scanned there; given up, everything stays. */
  readonly scanThere: () => void
}

/** A code scanned on the page of another one. Where the data are locked the PIN comes first, and then this same code. */
export const useNextScan = ({ scanned, begunFor, halfDone, onScanned, onJudged }: NextScan): UseNextScan => {
  const { vault } = useDesk()
  const take = (next: Scanned): void => {
    const taken = takeScan(next, begunFor)
    if (taken === 'anew') onScanned(next)
    if (taken === 'goOn') onJudged(next)
  }
  const { look, locked, forget } = useScan(take)
  useEffect(() => {
    if (locked !== undefined) unlockAndBack()
  }, [locked])
  useEffect(() => {
    if (locked === undefined) return
    if (halfDone) forget()
    else if (vault === 'open') void look(locked)
  }, [locked, vault, halfDone, look, forget])

  const away = useRef(false)
  useDidShow(() => {
    if (!away.current) return
    away.current = false
    const next = scannedNow()
    // The page that scans forgets what was scanned before it.
    keepScanned(scanned)
    if (next !== undefined && next !== scanned) take(next)
  })
  const scanThere = (): void => {
    away.current = true
    void openScreen(desks.scan({ again: true }))
  }
  return { look, scanThere }
}
