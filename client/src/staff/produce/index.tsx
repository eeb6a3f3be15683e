import type { QueueRow } from '@resident-card/shared'
import { useState } from 'react'
import { guarded } from '../../components/layout/guarded'
import { produce } from '../../api/casework'
import { Banner } from '../../components/status/Banner'
import { Cells } from '../../components/data/Cells'
import { Check } from '../../components/form/Check'
import { useText } from '../../text'
import deskEn from '../../text/staff/desk.en'
import deskZh from '../../text/staff/desk.zh'
import en from '../../text/staff/line.en'
import zh from '../../text/staff/line.zh'
import { StepFrame } from '../desk/StepFrame'
import { StepGate } from '../desk/StepGate'
import { useRow } from '../desk/useRow'
import { useStep } from '../desk/useStep'

interface ProduceProps {
  readonly row: QueueRow
  readonly at: ReturnType<typeof useRow>
}

const Produce = ({ row, at }: ProduceProps) => {
  const t = useText(zh, en).produce
  const desk = useText(deskZh, deskEn)
  const [inOrder, setInOrder] = useState(false)
  const { busy, error, conflict, run } = useStep(produce, { queue: 'produce', sent: desk.sent.produce, ...at })
  const go = () => run({ caseId: row.caseId, version: row.version })
  const missing = inOrder ? [] : [t.missing]
  return (
    <StepFrame
      queue="produce"
      row={row}
      at={at}
      missing={missing}
      button={t.button}
      busyWord={t.busy}
      busy={busy}
      error={error}
      conflict={conflict}
      onDo={go}
    >
      {row.state === 'remake' ? <Banner tone="warn">{t.remake}</Banner> : null}
      <Cells>
        <Check word={t.ask} checked={inOrder} onChange={setInOrder} id="produce-check" />
      </Cells>
    </StepFrame>
  )
}

/** Production (GZ-7): the card is made and tested. */
const Screen = () => {
  const at = useRow('produce')
  return (
    <StepGate queue="produce" at={at}>
      {(row) => <Produce key={row.caseId} row={row} at={at} />}
    </StepGate>
  )
}

export default guarded(Screen)
