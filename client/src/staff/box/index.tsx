import { SEND_BACK_REASONS, type QueueRow } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { guarded } from '../../components/layout/guarded'
import { openScreen } from '../../app/open'
import { desks } from '../../app/routes'
import { sendBack } from '../../api/window'
import { Banner } from '../../components/status/Banner'
import { Button } from '../../components/form/Button'
import { Cell } from '../../components/data/Cell'
import { Cells } from '../../components/data/Cells'
import { Choice } from '../../components/form/Choice'
import { useSay, useText } from '../../text'
import deskEn from '../../text/staff/desk.en'
import deskZh from '../../text/staff/desk.zh'
import en from '../../text/staff/line.en'
import zh from '../../text/staff/line.zh'
import scanEn from '../../text/staff/scan.en'
import scanZh from '../../text/staff/scan.zh'
import { NoteField } from '../desk/NoteField'
import { StepFrame } from '../desk/StepFrame'
import { StepGate } from '../desk/StepGate'
import { useRow } from '../desk/useRow'
import { useStep } from '../desk/useStep'
import { viaDesk } from '../offline/viaDesk'
import { sendBackInput, type SendBackForm } from './sendBackForm'

interface BoxProps {
  readonly row: QueueRow
  readonly at: ReturnType<typeof useRow>
}

const Box = ({ row, at }: BoxProps) => {
  const t = useText(zh, en).ready
  const desk = useText(deskZh, deskEn)
  const { lookUp: scanWords, warnings } = useText(scanZh, scanEn)
  const say = useSay()
  const [open, setOpen] = useState(false)
  const [form, setForm] = useState<SendBackForm>({ note: '' })
  const { busy, error, conflict, run } = useStep(viaDesk(sendBack), { queue: 'ready', sent: desk.sent.sendBack, ...at })
  const scan = () => void openScreen(desks.scan())
  const input = sendBackInput(row, form)
  const go = () => (input === undefined ? undefined : run(input))
  const frame = { queue: 'ready', row, at, busyWord: t.busy, busy, error, conflict } as const
  if (!open) {
    return (
      <StepFrame {...frame} missing={[]} button={t.handOver} onDo={scan}>
        {row.clock !== undefined && row.clock.left < 0 ? (
          <Banner tone="warn">{warnings.pastLimit(say.date(row.clock.dueOn, at.today))}</Banner>
        ) : null}
        <Cells tip={t.handOverNote}>
          <Cell
            icon="search"
            title={scanWords.title}
            note={scanWords.note}
            onTap={() => void openScreen(desks.lookUp())}
            id="box-look-up"
          />
          <Cell icon="redo" title={t.sendBack} note={t.sendBackNote} onTap={() => setOpen(true)} id="box-send-back" />
        </Cells>
      </StepFrame>
    )
  }
  return (
    <StepFrame
      {...frame}
      missing={input === undefined ? [t.missing] : []}
      button={t.button}
      onDo={go}
      beside={<Button kind="plain" word={t.keep} onTap={() => setOpen(false)} />}
    >
      <Cells title={t.reason}>
        {SEND_BACK_REASONS.map((one) => (
          <Choice
            key={one}
            title={t.reasons[one]}
            chosen={one === form.reason}
            onChoose={() => setForm({ ...form, reason: one })}
          />
        ))}
      </Cells>
      <View className="cells">
        <NoteField
          value={form.note}
          placeholder={t.note}
          onInput={(note) => setForm({ ...form, note })}
          id="box-note"
        />
      </View>
    </StepFrame>
  )
}

/** A card that waits in the box: handed over by scanning its holder's code, or sent back to be made again. */
const Screen = () => {
  const at = useRow('ready')
  return (
    <StepGate queue="ready" at={at}>
      {(row) => <Box key={row.caseId} row={row} at={at} />}
    </StepGate>
  )
}

export default guarded(Screen)
