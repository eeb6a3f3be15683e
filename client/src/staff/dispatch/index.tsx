import type { QueueRow } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { dispatch } from '../../api/casework'
import { Cells } from '../../components/Cells'
import { TextField } from '../../components/TextField'
import { useText } from '../../text'
import deskEn from '../../text/staff/desk.en'
import deskZh from '../../text/staff/desk.zh'
import en from '../../text/staff/line.en'
import zh from '../../text/staff/line.zh'
import { StepFrame } from '../desk/StepFrame'
import { StepGate } from '../desk/StepGate'
import { useRow } from '../desk/useRow'
import { useStep } from '../desk/useStep'
import { cleanNumber, isConsignmentNumber, missingForDispatch } from './dispatchForm'

interface DispatchProps {
  readonly row: QueueRow
  readonly at: ReturnType<typeof useRow>
}

/** One clerk hands many cards to the same carrier: the name is kept for the next one. */
let lastCarrier: string | undefined

const Dispatch = ({ row, at }: DispatchProps) => {
  const t = useText(zh, en).dispatch
  const desk = useText(deskZh, deskEn)
  const [carrier, setCarrier] = useState(lastCarrier ?? t.usual)
  const [number, setNumber] = useState('')
  const [left, setLeft] = useState(false)
  const { busy, error, conflict, run } = useStep(dispatch, { queue: 'dispatch', sent: desk.sent.dispatch, ...at })
  const missing = missingForDispatch({ carrier, number })
  const wrong = left && number !== '' && !isConsignmentNumber(number) ? t.wrongNumber : undefined
  const go = () => {
    lastCarrier = carrier.trim()
    return run({ caseId: row.caseId, version: row.version, carrier: carrier.trim(), number: cleanNumber(number) })
  }
  return (
    <StepFrame
      queue="dispatch"
      row={row}
      at={at}
      withAddress={row.collection === 'mail'}
      missing={missing.map((one) => t.missing[one])}
      button={t.button}
      busyWord={t.busy}
      busy={busy}
      error={error}
      conflict={conflict}
      onDo={go}
    >
      <Cells>
        <TextField
          label={t.carrier}
          value={carrier}
          placeholder={t.carrierHint}
          maxLength={20}
          onInput={setCarrier}
          id="dispatch-carrier"
        />
        <TextField
          label={t.number}
          value={number}
          placeholder={t.numberHint}
          maxLength={30}
          focus
          error={wrong}
          onInput={setNumber}
          onLeave={() => setLeft(true)}
          id="dispatch-number"
        />
      </Cells>
      <View className="step-hint">{t.numberHelp}</View>
    </StepFrame>
  )
}

/** Dispatch (GZ-8): the carrier and the number of the consignment; a scanner types into the field. */
const Screen = () => {
  const at = useRow('dispatch')
  return (
    <StepGate queue="dispatch" at={at}>
      {(row) => <Dispatch key={row.caseId} row={row} at={at} />}
    </StepGate>
  )
}

export default Screen
