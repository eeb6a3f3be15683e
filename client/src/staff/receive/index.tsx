import { PLACE_MOST, type QueueRow } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { guarded } from '../../components/layout/guarded'
import { receive } from '../../api/window'
import { Banner } from '../../components/status/Banner'
import { Cells } from '../../components/data/Cells'
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
import { viaDesk } from '../offline/viaDesk'
import { placeAfter } from './placeAfter'
import { receiveInput } from './receiveForm'

interface ReceiveProps {
  readonly row: QueueRow
  readonly at: ReturnType<typeof useRow>
}

/** Cards come in a parcel and go into the box one after the other. */
let lastPlace: string | undefined

const Receive = ({ row, at }: ReceiveProps) => {
  const t = useText(zh, en).receive
  const desk = useText(deskZh, deskEn)
  const [place, setPlace] = useState(placeAfter(lastPlace))
  const { busy, error, conflict, run } = useStep(viaDesk(receive), { queue: 'receive', sent: desk.sent.receive, ...at })
  const input = receiveInput(row, place)
  const missing = input === undefined ? [t.missing] : []
  const go = () => {
    lastPlace = input?.place
    return input === undefined ? undefined : run(input)
  }
  return (
    <StepFrame
      queue="receive"
      row={row}
      at={at}
      enter
      missing={missing}
      button={t.button}
      busyWord={t.busy}
      busy={busy}
      error={error}
      conflict={conflict}
      onDo={go}
    >
      {row.collection === 'mail' ? <Banner tone="warn">{t.failed}</Banner> : null}
      <Cells>
        <TextField
          label={t.place}
          value={place}
          placeholder={t.placeHint}
          maxLength={PLACE_MOST}
          focus
          onInput={setPlace}
          id="receive-place"
        />
      </Cells>
      <View className="step-hint">{t.placeHelp}</View>
    </StepFrame>
  )
}

/** Receiving at the window: the new card goes into the box, from then on it can be collected. */
const Screen = () => {
  const at = useRow('receive')
  return (
    <StepGate queue="receive" at={at}>
      {(row) => <Receive key={row.caseId} row={row} at={at} />}
    </StepGate>
  )
}

export default guarded(Screen)
