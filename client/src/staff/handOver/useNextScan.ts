import { useEffect } from 'react'
import { useDesk } from '../offline/useDesk'
import type { Scanned } from '../scan/scanned'
import { useScan } from '../scan/useScan'
import { unlockAndBack } from '../unlock/unlockAndBack'
import { takeScan } from './takeScan'

interface NextScan {
  /** The case whose form lies here, begun, and waits for its code to be scanned again. */
  readonly begunFor: string | undefined
  /** The form that lies here is begun: a code that waits for the PIN no longer does. */
  readonly halfDone: boolean
  readonly onScanned: (scanned: Scanned) => void
  readonly onJudged: (scanned: Scanned) => void
}

/** A code scanned on the page of another one. Where the data are locked the PIN comes first, and then this same code. */
export const useNextScan = ({
  begunFor,
  halfDone,
  onScanned,
  onJudged,
}: NextScan): ((input: string) => Promise<void>) => {
  const { vault } = useDesk()
  const { look, locked, forget } = useScan((next) => {
    const taken = takeScan(next, begunFor)
    if (taken === 'anew') onScanned(next)
    if (taken === 'goOn') onJudged(next)
  })
  useEffect(() => {
    if (locked !== undefined) unlockAndBack()
  }, [locked])
  useEffect(() => {
    if (locked === undefined) return
    if (halfDone) forget()
    else if (vault === 'open') void look(locked)
  }, [locked, vault, halfDone, look, forget])
  return look
}
