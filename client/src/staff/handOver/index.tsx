import { useState } from 'react'
import { guarded } from '../../components/layout/guarded'
import { openInstead } from '../../app/open'
import { desks } from '../../app/routes'
import { Empty } from '../../components/status/Empty'
import { useText } from '../../text'
import en from '../../text/staff/scan.en'
import zh from '../../text/staff/scan.zh'
import { DeskPage } from '../desk/DeskPage'
import { keepScanned, scannedNow, type Scanned } from '../verdict/scanned'
import { Verdict } from './Verdict'
import './index.scss'

/** Opened without a scan (a reload, a link): said so, with the way to scan. */
const NoScan = () => {
  const t = useText(zh, en)
  const scan = () => openInstead(desks.scan())
  return (
    <DeskPage title={t.title} current="scan">
      {() => <Empty text={t.noScan.words} action={{ word: t.noScan.action, onTap: scan }} />}
    </DeskPage>
  )
}

/** The verdict on a scan; where it is yes, the hand-over. */
const Screen = () => {
  const [scanned, setScanned] = useState(scannedNow)
  const [turn, setTurn] = useState(0)
  if (scanned === undefined) return <NoScan />
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

export default guarded(Screen)
