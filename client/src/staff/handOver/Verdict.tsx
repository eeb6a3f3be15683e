import { handsOver } from '@resident-card/shared'
import type { SessionView } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Banner } from '../../components/status/Banner'
import { Button } from '../../components/form/Button'
import { Dock } from '../../components/layout/Dock'
import { scanner } from '../../platform/scan'
import { useText } from '../../text'
import en from '../../text/staff/scan.en'
import zh from '../../text/staff/scan.zh'
import { DeskPage } from '../desk/DeskPage'
import { useOpened } from '../desk/useOpened'
import { useWide } from '../device/useWide'
import type { Scanned } from '../verdict/scanned'
import { useKeyScanner } from '../scanning/useKeyScanner'
import { DoneOffline } from './DoneOffline'
import { DoneOnline } from './DoneOnline'
import { GiveDock } from './GiveDock'
import { handoverAnswers, isBegun } from './missing'
import { NotNow } from './NotNow'
import { ReadyForm } from './ReadyForm'
import { toScan } from '../places/toScan'
import { UndoForm } from './UndoForm'
import { Undone } from './Undone'
import { UndoOffer } from './UndoOffer'
import { useHandOver } from './useHandOver'
import { useNextScan } from './useNextScan'
import { VerdictHead } from './VerdictHead'
import { windowCaseOf } from '../verdict/windowCase'

interface VerdictProps {
  readonly scanned: Scanned
  /** Another code: everything begins anew. */
  readonly onScanned: (scanned: Scanned) => void
  /** The same code, judged again: what was filled in stays. */
  readonly onJudged: (scanned: Scanned) => void
}

/** One code's verdict, and what follows from it. */
export const Verdict = ({ scanned, onScanned, onJudged }: VerdictProps) => {
  const t = useText(zh, en)
  const wide = useWide()
  const hand = useHandOver(scanned, onJudged)
  const [undo, setUndo] = useState<'no' | 'open' | 'done'>('no')
  const { form, done } = hand
  const of = windowCaseOf(scanned)
  const { verdict } = scanned
  const opened = useOpened()
  const ready = verdict.verdict === 'ready' && of !== undefined && done === undefined
  // A supervisor looks and takes back; cards are handed over by the window.
  const open = ready && opened.state === 'open' && handsOver(opened.staff.role)
  const begun = open && isBegun(form)
  const again = hand.notSaved === 'scanAgain'
  const { look, scanThere } = useNextScan({
    scanned,
    begunFor: begun && again ? of.caseId : undefined,
    halfDone: begun && !again,
    onScanned,
    onJudged,
  })
  // A scanner goes on to the next person at once, unless this one is half done.
  useKeyScanner((digits) => void look(digits), undo !== 'open' && (!begun || again))
  const next = async (): Promise<void> => {
    const seen = scanner.kind === 'native' ? await scanner.scan() : undefined
    // Where the phone's scanner does not open, the page that scans has other ways.
    await (seen?.ok === true ? look(seen.text) : toScan())
  }
  const onScanAgain = async (): Promise<void> => {
    if (scanner.kind !== 'native') return scanThere()
    const seen = await scanner.scan()
    if (seen.ok) await look(seen.text)
    else if (seen.why !== 'cancelled') scanThere()
  }
  const onUndo = (): void => setUndo('open')
  const dock = open ? (
    <GiveDock scanned={scanned} hand={hand} onScanAgain={onScanAgain} />
  ) : undo === 'open' ? undefined : (
    <Dock>
      <Button id="handover-next" word={t.nextOne} icon="scan" onTap={next} />
    </Dock>
  )
  const handedOverAt = scanned.source === 'online' ? (done?.at ?? scanned.verdict.collectedAt) : undefined
  const mayUndo =
    scanned.source === 'online' && verdict.verdict === 'collected' && scanned.verdict.case?.mayUndo === true

  const inside = (staff: SessionView) => {
    const { today } = staff
    if (of !== undefined && undo === 'done') return <Undone name={of.name} />
    if (of !== undefined && undo === 'open' && handedOverAt !== undefined)
      return (
        <UndoForm
          caseId={of.caseId}
          handoverAt={handedOverAt}
          onKeep={() => setUndo('no')}
          onDone={() => setUndo('done')}
        />
      )
    if (of !== undefined && done !== undefined) {
      const { oldCard } = handoverAnswers(form, of)
      const { at, entryId } = done
      return entryId === undefined ? (
        <DoneOnline of={of} at={at} oldCard={oldCard} today={today} onUndo={onUndo} />
      ) : (
        <DoneOffline of={of} at={at} entryId={entryId} oldCard={oldCard} today={today} />
      )
    }
    return (
      <>
        <VerdictHead scanned={scanned} today={today} />
        {open && of !== undefined ? (
          <ReadyForm scanned={scanned} of={of} today={today} hand={hand} dock={wide ? dock : null} />
        ) : (
          <NotNow scanned={scanned} staff={staff} />
        )}
        {ready && !open ? <Banner tone="pri">{t.notYours}</Banner> : null}
        {mayUndo && handedOverAt !== undefined ? <UndoOffer always handoverAt={handedOverAt} onOpen={onUndo} /> : null}
      </>
    )
  }
  return (
    <DeskPage title={t.title} current="scan" frame="step" dock={dock}>
      {(staff) => (
        <View className="ho" id={done === undefined ? `verdict-${verdict.verdict}` : 'handover-done'}>
          {inside(staff)}
          {wide && !open ? dock : null}
        </View>
      )}
    </DeskPage>
  )
}
