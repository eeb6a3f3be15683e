import type { CallError, InputOf, ShiftView } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Banner } from '../../components/status/Banner'
import { Button } from '../../components/form/Button'
import { Cells } from '../../components/data/Cells'
import { Cite } from '../../components/data/Cite'
import { Dock } from '../../components/layout/Dock'
import { TextField } from '../../components/form/TextField'
import type words from '../../text/staff/shift.zh'
import { NoteField } from '../desk/NoteField'
import { Compare } from './Compare'
import { compareEnd, EMPTY_END, needsWords, readEnd, type EndProblems } from './endForm'
import { Sums } from './Sums'
import { viewBalance } from './viewBalance'

type EndInput = Omit<InputOf<'window', 'endShift'>, 'shiftId' | 'version'>

interface EndFormProps {
  readonly shift: ShiftView
  /** Hand-overs of this device not confirmed yet. */
  readonly mine: number
  readonly busy: boolean
  readonly error: CallError | undefined
  readonly errorWord: (error: CallError) => string
  readonly t: typeof words
  readonly busyWord: string
  readonly onEnd: (input: EndInput) => unknown
  readonly onBack: () => unknown
}

/** The end: count, say the numbers, see the balance, explain what differs. */
export const EndForm = ({ shift, mine, busy, error, errorWord, t, busyWord, onEnd, onBack }: EndFormProps) => {
  const [form, setForm] = useState(EMPTY_END)
  const [problems, setProblems] = useState<EndProblems>({})
  const [said, setSaid] = useState(false)
  const reading = readEnd(form, mine)
  const report = () => {
    setProblems(reading.ok ? {} : reading.problems)
    setSaid(reading.ok)
  }
  const field = (name: 'newCards' | 'oldCards' | 'others', hint: string) => {
    const problem = problems[name]
    return (
      <TextField
        label={t.end[name]}
        value={form[name]}
        type="number"
        maxLength={6}
        placeholder={hint}
        error={problem === undefined ? undefined : t.problem[problem]}
        onInput={(value) => setForm({ ...form, [name]: value })}
        id={`end-${name}`}
      />
    )
  }
  if (!said || !reading.ok)
    return (
      <View className="shift-form">
        <View className="shift-lead">
          <View className="title">{t.end.title}</View>
          <View className="note">{t.end.text}</View>
        </View>
        {mine === 0 ? null : <Banner tone="offline">{t.end.mine(mine)}</Banner>}
        <Cells tip={t.end.othersTip}>
          {field('newCards', t.begin.countHint)}
          {field('oldCards', t.begin.countHint)}
          {field('others', t.end.othersHint)}
        </Cells>
        <Dock>
          <Button kind="plain" word={t.end.back} onTap={onBack} />
          <Button wide word={t.end.report} onTap={report} id="shift-report" />
        </Dock>
      </View>
    )
  const { counts } = reading
  const compared = compareEnd(counts, shift)
  const why = needsWords(compared, counts.unconfirmed)
  const explanation = form.explanation.trim()
  const missing = why !== undefined && explanation === ''
  const lead = why === 'differs' ? t.problem.explain : t.problem.explainUnconfirmed
  const asClosed: ShiftView = {
    ...shift,
    closed: {
      at: 0,
      by: '',
      counted: counts.newCards,
      oldCardsCounted: counts.oldCards,
      unconfirmed: counts.unconfirmed,
    },
  }
  return (
    <View className="shift-form">
      <Cells title={t.end.title}>
        <Compare compared={compared} t={t} />
      </Cells>
      <Cells title={t.balance.title}>
        <Sums lines={viewBalance(asClosed, t)} />
      </Cells>
      {why === undefined ? null : (
        <NoteField
          value={form.explanation}
          placeholder={t.end.explain}
          onInput={(value) => setForm({ ...form, explanation: value })}
          id="shift-note"
        />
      )}
      {error === undefined ? null : <Banner tone="bad">{errorWord(error)}</Banner>}
      <View className="shift-cite">
        <Cite clause="OFFICE-SHIFT" />
      </View>
      <Dock {...(missing ? { lead } : {})}>
        <Button kind="plain" word={t.end.recount} onTap={() => setSaid(false)} />
        <Button
          wide
          word={t.end.go}
          busy={busy ? busyWord : undefined}
          disabled={missing}
          onTap={() =>
            onEnd({
              counted: counts.newCards,
              oldCardsCounted: counts.oldCards,
              unconfirmed: counts.unconfirmed,
              ...(why === undefined ? {} : { explanation }),
            })
          }
          id="shift-end"
        />
      </Dock>
    </View>
  )
}
