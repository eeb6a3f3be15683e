import { factsFor, FAIL_REASONS, type QueueRow } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { guarded } from '../../components/layout/guarded'
import { fail, sign } from '../../api/casework'
import { Cells } from '../../components/data/Cells'
import { Check } from '../../components/form/Check'
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
import { deliverInput, type DeliverForm } from './deliverForm'

interface DeliverProps {
  readonly row: QueueRow
  readonly at: ReturnType<typeof useRow>
}

const Deliver = ({ row, at }: DeliverProps) => {
  const t = useText(zh, en).deliver
  const desk = useText(deskZh, deskEn)
  const [form, setForm] = useState<DeliverForm>({ oldCard: false })
  const { outcome, oldCard, reason } = form
  const signed = useStep(sign, { queue: 'deliver', sent: desk.sent.sign, ...at })
  const failed = useStep(fail, { queue: 'deliver', sent: desk.sent.fail, ...at })
  const exchange = factsFor(row.reason).oldCard === 'handedBack'
  const delivered = deliverInput(row, form, exchange)
  const missing = delivered !== undefined ? [] : [outcome === undefined ? t.missing.outcome : t.missing.reason]
  const go = () => {
    if (delivered === undefined) return undefined
    return delivered.command === 'sign' ? signed.run(delivered.input) : failed.run(delivered.input)
  }
  return (
    <StepFrame
      queue="deliver"
      row={row}
      at={at}
      withAddress
      missing={missing}
      button={outcome === 'failed' ? t.fail : t.sign}
      busyWord={t.busy}
      busy={signed.busy || failed.busy}
      error={signed.error ?? failed.error}
      conflict={signed.conflict || failed.conflict}
      onDo={go}
    >
      <Cells title={t.outcome} tip={t.demo}>
        <Choice
          title={t.signed}
          note={t.signedNote}
          chosen={outcome === 'signed'}
          onChoose={() => setForm({ ...form, outcome: 'signed' })}
          id="deliver-signed"
        >
          {exchange ? (
            <Check
              word={t.oldCard}
              note={<View>{oldCard ? t.oldCardNote : t.oldCardOpen}</View>}
              checked={oldCard}
              onChange={(taken) => setForm({ ...form, oldCard: taken })}
              id="deliver-old-card"
            />
          ) : undefined}
        </Choice>
        <Choice
          title={t.failed}
          note={t.failedNote}
          chosen={outcome === 'failed'}
          onChoose={() => setForm({ ...form, outcome: 'failed' })}
          id="deliver-failed"
        >
          {FAIL_REASONS.map((one) => (
            <Choice
              key={one}
              title={t.reasons[one]}
              chosen={one === reason}
              onChoose={() => setForm({ ...form, reason: one })}
            />
          ))}
        </Choice>
      </Cells>
    </StepFrame>
  )
}

/** Delivery by mail (GZ-10): signed for by the holder, or failed and on its way to the window. */
const Screen = () => {
  const at = useRow('deliver')
  return (
    <StepGate queue="deliver" at={at}>
      {(row) => <Deliver key={row.caseId} row={row} at={at} />}
    </StepGate>
  )
}

export default guarded(Screen)
