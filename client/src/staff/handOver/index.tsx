import { useEffect, useState } from 'react'
import { openInstead } from '../../app/open'
import { desks } from '../../app/routes'
import { keepScanned, scannedNow, type Scanned } from '../verdict/scanned'
import { Verdict } from './Verdict'
import './index.scss'

/** The verdict on a scan; where it is yes, the hand-over. Opened without a scan (a reload) it goes back to scanning. */
const Screen = () => {
  const [scanned, setScanned] = useState(scannedNow)
  const [turn, setTurn] = useState(0)
  const none = scanned === undefined
  useEffect(() => {
    if (none) void openInstead(desks.scan())
  }, [none])
  if (scanned === undefined) return null
  const take = (next: Scanned): void => {
    keepScanned(next)
    setScanned(next)
    setTurn((before) => before + 1)
  }
  const judged = (next: Scanned): void => {
    keepScanned(next)
    setScanned(next)
  }
  return <Verdict key={turn} scanned={scanned} onScanned={take} onJudged={judged} />
}

export default Screen
