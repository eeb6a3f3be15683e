import type { QueueRow } from '@resident-card/shared'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { guarded } from '../../components/layout/guarded'
import { dispatch } from '../../api/casework'
import { Cells } from '../../components/data/Cells'
import { FormRow } from '../../components/form/FormRow'
import { TextField } from '../../components/form/TextField'
import { useText } from '../../text'
import deskEn from '../../text/staff/desk.en'
import deskZh from '../../text/staff/desk.zh'
import en from '../../text/staff/line.en'
import zh from '../../text/staff/line.zh'
import { StepFrame } from '../desk/StepFrame'
import { StepGate } from '../desk/StepGate'
import { useRow } from '../desk/useRow'
import { useStep } from '../desk/useStep'
import { CARRIER, dispatchInput } from './dispatchForm'

interface DispatchProps {
  readonly row: QueueRow
  readonly at: ReturnType<typeof useRow>
}

const Dispatch = ({ row, at }: DispatchProps) => {
  const t = useText(zh, en).dispatch
  const desk = useText(deskZh, deskEn)
  const [number, setNumber] = useState('')
  const [left, setLeft] = useState(false)
  const { busy, error, conflict, run } = useStep(dispatch, { queue: 'dispatch', sent: desk.sent.dispatch, ...at })
  const input = dispatchInput(row, number)
  const good = input !== undefined
  const used = error?.code === 'consignmentNumberUsed' ? t.usedNumber : undefined
  const wrong = left && number !== '' && !good ? t.wrongNumber : used
  const go = () => (input === undefined ? undefined : run(input))
  return (
    <StepFrame
      queue="dispatch"
      row={row}
      at={at}
      enter
      withAddress={row.collection === 'mail'}
      missing={good ? [] : [t.missing]}
      button={t.button}
      busyWord={t.busy}
      busy={busy}
      error={used === undefined ? error : undefined}
      conflict={conflict}
      onDo={go}
    >
      <Cells>
        <FormRow label={t.carrier}>
          <Text>{t.carriers[CARRIER]}</Text>
        </FormRow>
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

export default guarded(Screen)
