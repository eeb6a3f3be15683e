import type { OldCardTaken, QueueRow } from '@resident-card/shared'
import { useState } from 'react'
import { guarded } from '../../components/layout/guarded'
import { takeOldCard } from '../../api/window'
import { Banner } from '../../components/status/Banner'
import { Cells } from '../../components/data/Cells'
import { Choice } from '../../components/form/Choice'
import { useText } from '../../text'
import deskEn from '../../text/staff/desk.en'
import deskZh from '../../text/staff/desk.zh'
import en from '../../text/staff/line.en'
import zh from '../../text/staff/line.zh'
import { StepFrame } from '../desk/StepFrame'
import { StepGate } from '../desk/StepGate'
import { useRow } from '../desk/useRow'
import { useStep } from '../desk/useStep'
import { viaDesk } from '../offline/viaDesk'
import { takeOldCardInput } from './takeOldCardForm'

interface TakeOldCardProps {
  readonly row: QueueRow
  readonly at: ReturnType<typeof useRow>
}

const TakeOldCard = ({ row, at }: TakeOldCardProps) => {
  const t = useText(zh, en).takeOldCard
  const desk = useText(deskZh, deskEn)
  const [outcome, setOutcome] = useState<OldCardTaken>()
  const step = useStep(viaDesk(takeOldCard), { queue: 'oldCard', sent: desk.sent.takeOldCard, ...at })
  const { run, ...state } = step
  const input = takeOldCardInput(row, outcome)
  const go = () => (input === undefined ? undefined : run(input))
  const choice = (value: OldCardTaken, title: string, note: string) => (
    <Choice
      id={`old-card-${value}`}
      title={title}
      note={note}
      chosen={outcome === value}
      onChoose={() => setOutcome(value)}
    />
  )
  return (
    <StepFrame
      queue="oldCard"
      row={row}
      at={at}
      missing={input === undefined ? [t.missing] : []}
      button={t.button}
      busyWord={t.busy}
      {...state}
      onDo={go}
    >
      <Banner tone="warn">{t[row.oldCard ?? 'open']}</Banner>
      <Cells>
        {choice('returned', t.returned, t.returnedNote)}
        {choice('statement', t.statement, t.statementNote)}
      </Cells>
    </StepFrame>
  )
}

/** The old card of a damaged one whose new card came by mail: received, or explained in writing (LAW-11). */
const Screen = () => {
  const at = useRow('oldCard')
  return (
    <StepGate queue="oldCard" at={at}>
      {(row) => <TakeOldCard key={row.caseId} row={row} at={at} />}
    </StepGate>
  )
}

export default guarded(Screen)
