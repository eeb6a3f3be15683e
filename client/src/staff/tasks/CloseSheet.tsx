import type { CallError, TaskOutcome, TaskView } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Banner } from '../../components/status/Banner'
import { Button } from '../../components/form/Button'
import { Chips } from '../../components/form/Chips'
import type words from '../../text/staff/tasks.zh'
import { DeskSheet } from '../desk/DeskSheet'
import { NoteField } from '../desk/NoteField'
import { EMPTY_CLOSE, missingForClose, outcomesOf } from './closeForm'

interface CloseSheetProps {
  readonly task: TaskView
  readonly busy: boolean
  readonly error: CallError | undefined
  readonly errorWord: (error: CallError) => string
  readonly t: typeof words
  readonly busyWord: string
  readonly onClose: (outcome: TaskOutcome, note: string) => unknown
  readonly onLeave: () => unknown
}

/** A named decision: what came of it, in whose words. */
export const CloseSheet = ({ task, busy, error, errorWord, t, busyWord, onClose, onLeave }: CloseSheetProps) => {
  const [form, setForm] = useState(EMPTY_CLOSE)
  const missing = missingForClose(form)
  const { outcome } = form
  return (
    <DeskSheet title={t.close.title} closeWord={t.close.keep} onClose={onLeave}>
      <View className="note num">{[t.kinds[task.kind], task.caseNo ?? ''].filter(Boolean).join(t.comma)}</View>
      <View className="desk-sheet-h">{t.close.outcome}</View>
      <Chips<TaskOutcome | 'none'>
        chips={outcomesOf(task.kind, task.reason).map((value) => ({ value, word: t.close.outcomes[value] }))}
        value={outcome ?? 'none'}
        onChange={(value) => (value === 'none' ? undefined : setForm({ ...form, outcome: value }))}
      />
      <NoteField
        value={form.note}
        placeholder={t.close.words}
        onInput={(note) => setForm({ ...form, note })}
        id="task-note"
      />
      {error === undefined ? null : <Banner tone="bad">{errorWord(error)}</Banner>}
      {missing.length === 0 ? null : (
        <View className="desk-sheet-still">
          {t.close.still(missing.length, missing.map((one) => t.close.missing[one]).join(t.close.list))}
        </View>
      )}
      <View className="sheet-buttons">
        <Button
          word={t.close.go}
          busy={busy ? busyWord : undefined}
          disabled={missing.length > 0}
          onTap={() => (outcome === undefined ? undefined : onClose(outcome, form.note.trim()))}
          id="task-close"
        />
        <Button kind="plain" word={t.close.keep} onTap={onLeave} />
      </View>
    </DeskSheet>
  )
}
