import { LOOK_UP_REASONS } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { openScreen } from '../../app/open'
import { desks } from '../../app/routes'
import { lookUp } from '../../api/window'
import { useCommand } from '../../api/useCommand'
import { Banner } from '../../components/status/Banner'
import { Button } from '../../components/form/Button'
import { Cells } from '../../components/data/Cells'
import { Choice } from '../../components/form/Choice'
import { Dock } from '../../components/layout/Dock'
import { Segmented } from '../../components/form/Segmented'
import { TextField } from '../../components/form/TextField'
import { useText } from '../../text'
import en from '../../text/staff/lookUp.en'
import zh from '../../text/staff/lookUp.zh'
import scanEn from '../../text/staff/scan.en'
import scanZh from '../../text/staff/scan.zh'
import { NoteField } from '../desk/NoteField'
import { signalVerdict } from '../verdict/signalVerdict'
import { viaDesk } from '../offline/viaDesk'
import { useDesk } from '../offline/useDesk'
import { Failed } from '../scanning/Failed'
import { keepScanned } from '../verdict/scanned'
import { EMPTY_LOOK_UP, findError, lookUpInput, lookUpMissing, type LookUpForm } from './lookUpForm'

const NUMBER_MAX = 24

/** By what, why, and the officer's own words; then the same verdict and hand-over as after a scan. */
export const LookUp = ({ today }: { readonly today: string }) => {
  const t = useText(zh, en)
  const scan = useText(scanZh, scanEn)
  const { connection } = useDesk()
  const [form, setForm] = useState<LookUpForm>(EMPTY_LOOK_UP)
  const [left, setLeft] = useState(false)
  const { busy, error, run } = useCommand(viaDesk(lookUp))
  const offline = connection === 'offline'
  const missing = lookUpMissing(form, today, t)
  const wrong = left ? findError(form, today, t.error) : undefined
  const change = (more: Partial<LookUpForm>): void => setForm((before) => ({ ...before, ...more }))
  const go = async (): Promise<void> => {
    const input = lookUpInput(form, today)
    if (input === undefined || offline) return
    const found = await run(input)
    if (found === undefined) return
    const { lookUpId, ...verdict } = found
    signalVerdict(verdict.verdict)
    keepScanned({ source: 'online', verdict, ...(lookUpId !== undefined && { lookUpId }) })
    await openScreen(desks.handOver())
  }
  return (
    <View className="look-up" id="look-up">
      <Banner tone="pri">{t.told}</Banner>
      {offline ? (
        <Banner tone="offline" title={t.offline.title}>
          {t.offline.words}
        </Banner>
      ) : null}
      {error === undefined || offline ? null : <Failed error={error} today={today} />}
      <Cells title={t.by.title}>
        <View className="look-up-by">
          <Segmented
            options={[
              { value: 'citizenNumber', word: t.by.citizenNumber },
              { value: 'caseNo', word: t.by.caseNo },
            ]}
            value={form.by}
            onChange={(by) => {
              setLeft(false)
              change({ by })
            }}
          />
        </View>
        {form.by === 'citizenNumber' ? (
          <TextField
            key="number"
            id="look-up-number"
            label={t.number}
            type="idcard"
            maxLength={NUMBER_MAX}
            placeholder={t.numberHint}
            value={form.number}
            error={wrong}
            onInput={(number) => change({ number })}
            onLeave={() => setLeft(true)}
          />
        ) : (
          <TextField
            key="caseNo"
            id="look-up-case"
            label={t.caseNo}
            maxLength={NUMBER_MAX}
            placeholder={t.caseNoHint}
            value={form.caseNo}
            error={wrong}
            onInput={(caseNo) => change({ caseNo })}
            onLeave={() => setLeft(true)}
          />
        )}
      </Cells>
      <Cells title={t.reason}>
        {LOOK_UP_REASONS.map((reason) => (
          <Choice
            key={reason}
            id={`look-up-${reason}`}
            title={t.reasons[reason]}
            chosen={form.reason === reason}
            onChoose={() => change({ reason })}
          />
        ))}
      </Cells>
      <Cells title={t.note}>
        <NoteField
          id="look-up-note"
          value={form.note}
          label={t.note}
          placeholder={t.noteHelp}
          onInput={(note) => change({ note })}
        />
      </Cells>
      <Dock {...(missing.length === 0 ? {} : { lead: scan.stillMissing(missing.length, missing.join(scan.comma)) })}>
        <Button
          id="look-up-do"
          icon="search"
          word={t.button}
          busy={busy ? t.busy : undefined}
          disabled={missing.length > 0 || offline}
          onTap={go}
        />
      </Dock>
    </View>
  )
}
