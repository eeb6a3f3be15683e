import type { CallError, InputOf } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Banner } from '../../components/status/Banner'
import { Button } from '../../components/form/Button'
import { Cells } from '../../components/data/Cells'
import { Cite } from '../../components/data/Cite'
import { Dock } from '../../components/layout/Dock'
import { Result } from '../../components/status/Result'
import { TextField } from '../../components/form/TextField'
import type words from '../../text/staff/shift.zh'
import { NoteField } from '../desk/NoteField'
import { Compare } from './Compare'
import { compareBegin, EMPTY_BEGIN, readBegin, type BeginCounts, type BeginProblems } from './beginForm'

interface BeginFormProps {
  /** New cards that lie ready here by the records: shown after the count. */
  readonly expected: number
  readonly busy: boolean
  readonly error: CallError | undefined
  readonly errorWord: (error: CallError) => string
  readonly t: typeof words
  readonly busyWord: string
  /** Hand-overs of this device not confirmed yet. */
  readonly mine: number
  readonly onBegin: (begin: InputOf<'window', 'beginShift'>) => unknown
}

/** No shift: count the safe, say the number, see what the records say, explain what differs, begin. */
export const BeginForm = ({ expected, mine, busy, error, errorWord, t, busyWord, onBegin }: BeginFormProps) => {
  const [form, setForm] = useState(EMPTY_BEGIN)
  const [said, setSaid] = useState<BeginCounts>()
  const [problems, setProblems] = useState<BeginProblems>({})
  const [note, setNote] = useState('')
  const report = () => {
    const reading = readBegin(form, mine)
    setProblems(reading.ok ? {} : reading.problems)
    if (reading.ok) setSaid(reading.counts)
  }
  const compared = said === undefined ? undefined : compareBegin(said, expected)
  const differs = compared !== undefined && compared.difference !== 0
  const missing = differs && note.trim() === ''
  const field = (name: 'newCards' | 'others', label: string, hint: string) => {
    const problem = problems[name]
    return (
      <TextField
        label={label}
        value={form[name]}
        type="number"
        maxLength={6}
        placeholder={hint}
        error={problem === undefined ? undefined : t.problem[problem]}
        onInput={(value) => setForm({ ...form, [name]: value })}
        id={`begin-${name}`}
      />
    )
  }
  return (
    <View className="shift-form">
      <Result kind="soon" title={t.begin.title} text={t.begin.text} />
      <Cells {...(compared === undefined ? { tip: t.end.othersTip } : {})}>
        {compared === undefined ? (
          <>
            {field('newCards', t.begin.count, t.begin.countHint)}
            {field('others', t.end.others, t.end.othersHint)}
          </>
        ) : (
          <Compare compared={[compared]} t={t} />
        )}
      </Cells>
      {said === undefined || said.unconfirmed === 0 ? null : (
        <View className="shift-cite note">{t.begin.unconfirmed(said.unconfirmed)}</View>
      )}
      {differs ? <NoteField value={note} placeholder={t.begin.explain} onInput={setNote} id="shift-note" /> : null}
      {error === undefined ? null : <Banner tone="bad">{errorWord(error)}</Banner>}
      <View className="shift-cite">
        <Cite clause="OFFICE-SHIFT" />
      </View>
      {said === undefined ? (
        <Dock>
          <Button word={t.begin.report} onTap={report} id="shift-report" />
        </Dock>
      ) : (
        <Dock {...(missing ? { lead: t.problem.explain } : {})}>
          <Button kind="plain" word={t.begin.recount} onTap={() => setSaid(undefined)} />
          <Button
            wide
            word={t.begin.go}
            busy={busy ? busyWord : undefined}
            disabled={missing}
            onTap={() =>
              onBegin({
                counted: said.newCards,
                unconfirmed: said.unconfirmed,
                ...(differs ? { note: note.trim() } : {}),
              })
            }
            id="shift-begin"
          />
        </Dock>
      )}
    </View>
  )
}
