import { View } from '@tarojs/components'
import { useState } from 'react'
import type { CallError } from '@resident-card/shared'
import { Banner } from '../../components/status/Banner'
import { Button } from '../../components/form/Button'
import { Cells } from '../../components/data/Cells'
import { Cite } from '../../components/data/Cite'
import { Dock } from '../../components/layout/Dock'
import { Inset } from '../../components/layout/Inset'
import { TextField } from '../../components/form/TextField'
import { tell } from '../../device/dialogs'
import { useText } from '../../text'
import en from '../../text/staff/offline.en'
import zh from '../../text/staff/offline.zh'
import scanEn from '../../text/staff/scan.en'
import scanZh from '../../text/staff/scan.zh'
import { prepareDesk } from '../offline/desk'
import { PinField } from '../unlockForm/PinField'
import { prepareErrors, prepareFailed, prepareMissing } from './prepareForm'
import { numbersToday } from '../../lib/numbersToday'

/** A PIN twice and a name; then this device goes on without network. */
export const PrepareForm = () => {
  const t = useText(zh, en).prepare
  const scan = useText(scanZh, scanEn)
  const n = numbersToday()
  const [fields, setFields] = useState({ pin: '', again: '', name: '' })
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<CallError>()
  const [left, setLeft] = useState<readonly (keyof typeof fields)[]>([])
  const errors = prepareErrors(fields, t, left)
  const missing = prepareMissing(fields, t)
  const change = (more: Partial<typeof fields>): void => setFields((before) => ({ ...before, ...more }))
  const go = async (): Promise<void> => {
    if (missing.length > 0 || busy) return
    setBusy(true)
    setError(undefined)
    const prepared = await prepareDesk(fields.pin, fields.name.trim())
    setBusy(false)
    if (!prepared.ok) return setError(prepared.error)
    tell(t.done)
  }
  return (
    <View className="prepare" id="prepare">
      <View className="pad prepare-why">
        <View>{t.why}</View>
        <Inset lines={t.keeps(n).map((text) => ({ key: text, icon: 'lock' as const, text }))} />
        <Cite clause="OFFICE-OFFLINE" />
      </View>
      <Cells tip={t.without}>
        <PinField
          id="prepare-pin"
          label={t.pin}
          placeholder={t.pinHint(n('pinDigits'))}
          value={fields.pin}
          error={errors.pin}
          onInput={(pin) => change({ pin })}
          onLeave={() => setLeft((before) => [...before, 'pin'])}
        />
        <PinField
          id="prepare-again"
          label={t.again}
          placeholder={t.againHint}
          value={fields.again}
          error={errors.again}
          onInput={(again) => change({ again })}
          onLeave={() => setLeft((before) => [...before, 'again'])}
        />
        <TextField
          id="prepare-name"
          label={t.name}
          placeholder={t.nameHint}
          value={fields.name}
          error={errors.name}
          onInput={(name) => change({ name })}
        />
      </Cells>
      {error === undefined ? null : <Banner tone="bad">{prepareFailed(error, t)}</Banner>}
      <Dock {...(missing.length === 0 ? {} : { lead: scan.stillMissing(missing.length, missing.join(scan.comma)) })}>
        <Button
          id="prepare-do"
          word={t.button}
          busy={busy ? t.busy : undefined}
          disabled={missing.length > 0}
          onTap={go}
        />
      </Dock>
    </View>
  )
}
