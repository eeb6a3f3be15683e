import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useSay, useText } from '../../text'
import offlineEn from '../../text/staff/offline.en'
import offlineZh from '../../text/staff/offline.zh'
import en from '../../text/staff/scan.en'
import zh from '../../text/staff/scan.zh'
import { useDesk } from '../offline/useDesk'
import type { Scanned } from '../verdict/scanned'
import { Checks } from './Checks'
import { Collector } from './Collector'
import { Late } from './Late'
import { PersonCard } from './PersonCard'
import { Signature } from './Signature'
import type { useHandOver } from './useHandOver'
import { Warnings } from './Warnings'
import { warningsOf } from './warningsOf'
import type { WindowCase } from '../verdict/windowCase'

interface ReadyFormProps {
  readonly scanned: Scanned
  readonly of: WindowCase
  readonly today: string
  readonly hand: ReturnType<typeof useHandOver>
  /** At desktop width the button stands under the checks. */
  readonly dock: ReactNode
}

/** Whose card, what is special about it, what is checked, and the signature. The same page with network and without. */
export const ReadyForm = ({ scanned, of, today, hand, dock }: ReadyFormProps) => {
  const t = useText(zh, en)
  const off = useText(offlineZh, offlineEn)
  const say = useSay()
  const { form, setForm } = hand
  const { clockOffByMs } = useDesk()
  return (
    <View className="ho-ready">
      <View className="ho-whose">
        <PersonCard of={of} today={today} offline={scanned.source === 'offline'} />
        <Warnings warnings={warningsOf(scanned, of, today, { t, off, say }, clockOffByMs)} />
      </View>
      <View className="ho-checks">
        {of.pastLimit ? <Late form={form} onForm={setForm} /> : null}
        <Collector of={of} form={form} onForm={setForm} />
        <Checks of={of} form={form} onForm={setForm} />
        {dock}
      </View>
      <View className="cells ho-sign">
        <Signature
          signed={form.signature !== undefined}
          error={hand.tooLarge ? t.signatureTooLarge : undefined}
          onPicture={hand.setSignature}
        />
      </View>
    </View>
  )
}
