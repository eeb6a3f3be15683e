import { plainNote, UNDO_REASONS, type CallError, type UndoReason } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Banner } from '../../components/status/Banner'
import { Button } from '../../components/form/Button'
import { Chips } from '../../components/form/Chips'
import { Cite } from '../../components/data/Cite'
import type words from '../../text/staff/shift.zh'
import { DeskSheet } from '../desk/DeskSheet'
import { NoteField } from '../desk/NoteField'
import { EMPTY_UNDO, missingForUndo } from '../desk/undoForm'
import type { LedgerLine } from './viewLedger'

interface UndoSheetProps {
  readonly line: LedgerLine
  readonly busy: boolean
  readonly error: CallError | undefined
  readonly errorWord: (error: CallError) => string
  readonly t: typeof words
  readonly busyWord: string
  readonly onUndo: (reason: UndoReason, note: string) => unknown
  readonly onClose: () => unknown
}

/** Takes a hand-over back: what follows from it, why, in whose words (OFFICE-UNDO). */
export const UndoSheet = ({ line, busy, error, errorWord, t, busyWord, onUndo, onClose }: UndoSheetProps) => {
  const [form, setForm] = useState(EMPTY_UNDO)
  const missing = missingForUndo(form)
  const { reason } = form
  const reasons = UNDO_REASONS.map((value) => ({ value, word: t.undo.reasons[value] }))
  return (
    <DeskSheet title={t.undo.title} closeWord={t.undo.keep} onClose={onClose}>
      <View className="note num">{t.undo.what(line.caseNo, line.when)}</View>
      <View className="sheet-text">{t.undo.follows}</View>
      <View className="desk-sheet-h">{t.undo.reason}</View>
      <Chips<UndoReason | 'none'>
        chips={reasons}
        value={reason ?? 'none'}
        onChange={(value) => (value === 'none' ? undefined : setForm({ ...form, reason: value }))}
      />
      <NoteField
        value={form.note}
        placeholder={t.undo.words}
        onInput={(note) => setForm({ ...form, note })}
        id="undo-note"
      />
      <Cite clause="OFFICE-UNDO" />
      {error === undefined ? null : <Banner tone="bad">{errorWord(error)}</Banner>}
      {missing.length === 0 ? null : (
        <View className="desk-sheet-still">
          {t.undo.still(missing.length, missing.map((one) => t.undo.missing[one]).join(t.undo.list))}
        </View>
      )}
      <View className="sheet-buttons">
        <Button
          kind="bad"
          word={t.undo.go}
          busy={busy ? busyWord : undefined}
          disabled={missing.length > 0}
          onTap={() => (reason === undefined ? undefined : onUndo(reason, plainNote(form.note)))}
          id="undo-do"
        />
        <Button kind="plain" word={t.undo.keep} onTap={onClose} />
      </View>
    </DeskSheet>
  )
}
