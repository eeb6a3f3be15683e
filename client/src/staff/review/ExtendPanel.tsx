import { numbersFor, phraseIn, plainNote, type PlainDate, type CallError, type DeskCase } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { extend } from '../../api/casework'
import { useCommand } from '../../api/useCommand'
import { Banner } from '../../components/status/Banner'
import { Button } from '../../components/form/Button'
import { Cite } from '../../components/data/Cite'
import { tell } from '../../device/dialogs'
import { useCommon, useText } from '../../text'
import en from '../../text/staff/review.en'
import zh from '../../text/staff/review.zh'
import { NoteField } from '../desk/NoteField'
import { missingNote } from '../desk/officerNote'
import { missingMessage } from './decisionMessage'
import { extendMessage } from './extendMessage'
import { chinaToday } from '../../lib/today'

interface ExtendPanelProps {
  readonly of: DeskCase
  /** Reads the case again. */
  readonly onChanged: () => void
}

/** After these the case on the page is no longer the case. */
const isStale = ({ kind }: CallError): boolean => kind === 'conflict' || kind === 'state' || kind === 'refused'

/** Its numbers are those in force when the law's clock began. */
const lawFrom = ({ clocks }: DeskCase): PlainDate =>
  (clocks.find(({ kind }) => kind === 'law')?.from as PlainDate | undefined) ?? chinaToday()

/** More days where transport is hard (LAW-12): beside the decision on the case, and rarely needed. */
export const ExtendPanel = ({ of, onChanged }: ExtendPanelProps) => {
  const t = useText(zh, en)
  const common = useCommon()
  const days = numbersFor(of.service, lawFrom(of))('lawExtension')
  const [open, setOpen] = useState(false)
  const [note, setNote] = useState('')
  const { busy, error, run } = useCommand<Parameters<typeof extend>[0], { readonly version: number }>(
    async (input, options) => {
      const reply = await extend(input, options)
      if (!reply.ok && isStale(reply.error)) onChanged()
      return reply
    },
  )
  if (!of.mayDo.includes('extend') && error === undefined) return null
  if (!open) {
    return (
      <View className="pad">
        <Button small kind="quiet" word={t.extend.open(days)} id="extend-open" onTap={() => setOpen(true)} />
      </View>
    )
  }
  const missing = missingNote(note)
  const go = async (): Promise<void> => {
    const done = await run({ caseId: of.caseId, version: of.version, note: plainNote(note) })
    if (done === undefined) return
    setOpen(false)
    tell(t.extend.done(days))
    onChanged()
  }
  const wrong = error === undefined ? undefined : extendMessage(error, t, common.error)
  const words = note.trim()
  return (
    <View className="cells">
      <View className="rv-h">
        {t.extend.title} <View className="small">{t.extend.once}</View>
      </View>
      <View className="pad">
        <Cite clause="LAW-12" />
      </View>
      <NoteField value={note} placeholder={t.extend.hint} onInput={setNote} id="extend-note" />
      <View className="rv-h">{t.decision.seen}</View>
      <View className="rv-preview" id="extend-preview">
        <View className="strong">
          {phraseIn(t.history.kinds['extended'] ?? '', numbersFor(of.service, lawFrom(of)))}
        </View>
        {words === '' ? null : <View>{words}</View>}
      </View>
      {wrong === undefined ? null : <Banner tone="warn">{wrong}</Banner>}
      <View className="pad">
        {missing.length === 0 ? null : <View className="small">{missingMessage(missing, t)}</View>}
        <Button
          small
          kind="plain"
          word={t.extend.go(days)}
          busy={busy ? t.extend.busy : undefined}
          disabled={missing.length > 0}
          onTap={go}
          id="extend-do"
        />
        <Button small kind="quiet" word={t.extend.cancel} disabled={busy} onTap={() => setOpen(false)} />
      </View>
    </View>
  )
}
