import { phraseIn, UNDO_REASONS } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { undoHandOver } from '../../api/window'
import { useCommand } from '../../api/useCommand'
import { Banner } from '../../components/status/Banner'
import { Button } from '../../components/form/Button'
import { Cells } from '../../components/data/Cells'
import { Choice } from '../../components/form/Choice'
import { Cite } from '../../components/data/Cite'
import { Dock } from '../../components/layout/Dock'
import { useCommon, useText } from '../../text'
import { errorWords } from '../../text/errorWords'
import en from '../../text/staff/scan.en'
import zh from '../../text/staff/scan.zh'
import { NoteField } from '../desk/NoteField'
import { EMPTY_UNDO, missingForUndo, undoInput } from '../desk/undoForm'
import { viaDesk } from '../offline/viaDesk'
import { numbersToday } from '../../lib/numbersToday'

interface UndoFormProps {
  readonly caseId: string
  /** Which hand-over: when it was made, epoch ms. */
  readonly handoverAt: number
  readonly onKeep: () => void
  readonly onDone: () => void
}

/** Takes a mistaken hand-over back, with the reason; both stay in the history (OFFICE-UNDO). */
export const UndoForm = ({ caseId, handoverAt, onKeep, onDone }: UndoFormProps) => {
  const words = useText(zh, en)
  const t = words.undo
  const common = useCommon()
  const [form, setForm] = useState(EMPTY_UNDO)
  const { busy, error, run } = useCommand(viaDesk(undoHandOver))
  const missing = missingForUndo(form).map((what) => t.missing[what])
  const go = async (): Promise<void> => {
    const input = undoInput({ caseId, handoverAt }, form)
    if (input !== undefined && (await run(input)) !== undefined) onDone()
  }
  return (
    <View className="ho-undo" id="undo-form">
      <Banner tone="warn" title={t.title}>
        {t.what}
      </Banner>
      <Cells title={t.reason}>
        {UNDO_REASONS.map((one) => (
          <Choice
            key={one}
            id={`undo-${one}`}
            title={t.reasons[one]}
            chosen={one === form.reason}
            onChoose={() => setForm({ ...form, reason: one })}
          />
        ))}
      </Cells>
      <View className="cells">
        <NoteField
          id="undo-note"
          value={form.note}
          placeholder={t.note}
          onInput={(note) => setForm({ ...form, note })}
        />
      </View>
      <View className="pad ho-cite">
        <Cite clause="OFFICE-UNDO" />
      </View>
      {error === undefined ? null : (
        <Banner tone="bad">
          {phraseIn(t.refusals[error.code] ?? errorWords(error, common.error), numbersToday())}
        </Banner>
      )}
      <Dock {...(missing.length === 0 ? {} : { lead: words.stillMissing(missing.length, missing.join(words.comma)) })}>
        <Button kind="plain" word={t.keep} onTap={onKeep} />
        <Button
          id="undo-do"
          kind="bad"
          wide
          word={t.button}
          busy={busy ? t.busy : undefined}
          disabled={missing.length > 0}
          onTap={go}
        />
      </Dock>
    </View>
  )
}
