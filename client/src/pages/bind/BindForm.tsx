import type { CallError } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { openScreen } from '../../app/open'
import { routes } from '../../app/routes'
import { Banner } from '../../components/status/Banner'
import { Cell } from '../../components/data/Cell'
import { Cells } from '../../components/data/Cells'
import { Check } from '../../components/form/Check'
import { TextField } from '../../components/form/TextField'
import { hasPrivacyContract, openPrivacyContract } from '../../platform/privacy'
import { useCommon, useText } from '../../text'
import en from '../../text/bind.en'
import zh from '../../text/bind.zh'
import { errorWords } from '../../text/errorWords'
import { nameError, numberError, refusalWords, type BindForm as Form } from './viewBind'

interface BindFormProps {
  readonly form: Form
  readonly today: string
  readonly error: CallError | undefined
  readonly change: (change: Partial<Form>) => void
  /** Show what is wrong with fields not yet left, too. */
  readonly strict: boolean
}

/** Name and number, and the consent to check them. */
export const BindForm = ({ form, today, error, change, strict }: BindFormProps) => {
  const t = useText(zh, en)
  const common = useCommon()
  const [left, setLeft] = useState({ name: false, number: false })
  const show = (field: 'name' | 'number', wrong: string | undefined): string | undefined =>
    (left[field] && form[field] !== '') || strict ? wrong : undefined
  return (
    <>
      {error === undefined ? null : (
        <Banner tone="bad">{refusalWords(error, t) ?? errorWords(error, common.error)}</Banner>
      )}
      <View className="bind-ask">
        <View className="title">{t.ask}</View>
        <View className="note">{t.why}</View>
      </View>
      <Cells tip={t.tip}>
        <TextField
          id="bind-name"
          label={t.name}
          value={form.name}
          placeholder={t.nameHint}
          error={show('name', nameError(form.name, t.error))}
          onInput={(name) => change({ name })}
          onLeave={() => setLeft((before) => ({ ...before, name: true }))}
        />
        <TextField
          id="bind-number"
          label={t.number}
          type="idcard"
          value={form.number}
          placeholder={t.numberHint}
          error={show('number', numberError(form.number, today, t.error))}
          onInput={(number) => change({ number })}
          onLeave={() => setLeft((before) => ({ ...before, number: true }))}
        />
      </Cells>
      <Cells className="bind-consent">
        <Check
          id="bind-privacy"
          word={t.privacy}
          note={t.privacyNote}
          checked={form.agreed}
          onChange={(agreed) => change({ agreed })}
        />
      </Cells>
      <Cells>
        {hasPrivacyContract ? <Cell title={t.privacyRead} onTap={openPrivacyContract} /> : null}
        <Cell title={t.stations} onTap={() => openScreen(routes.authority({ list: true }))} />
      </Cells>
    </>
  )
}
