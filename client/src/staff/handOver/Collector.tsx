import { View } from '@tarojs/components'
import { Cells } from '../../components/data/Cells'
import { Choice } from '../../components/form/Choice'
import { Cite } from '../../components/data/Cite'
import { Inset } from '../../components/layout/Inset'
import { useText } from '../../text'
import en from '../../text/staff/scan.en'
import zh from '../../text/staff/scan.zh'
import type { HandoverForm } from './missing'
import type { WindowCase } from '../verdict/windowCase'
import { numbersToday } from '../../lib/numbersToday'

interface CollectorProps {
  readonly of: WindowCase
  readonly form: HandoverForm
  readonly onForm: (form: HandoverForm) => void
}

/** Who stands at the window; asked only where somebody other than the holder may collect (OFFICE-COLLECTOR). */
export const Collector = ({ of, form, onForm }: CollectorProps) => {
  const t = useText(zh, en).collector
  if (of.collectors.length < 2) return null
  return (
    <>
      <Cells title={t.title} aside={t.guardianNote(numbersToday()('ofAge'))}>
        <Choice
          id="collector-holder"
          title={t.holder}
          chosen={form.collector === 'holder'}
          onChoose={() => onForm({ ...form, collector: 'holder' })}
        />
        <Choice
          id="collector-guardian"
          title={t.guardian}
          chosen={form.collector === 'guardian'}
          onChoose={() => onForm({ ...form, collector: 'guardian' })}
        >
          <Inset lines={t.guardianChecks.map((text) => ({ key: text, icon: 'check' as const, text }))} />
        </Choice>
      </Cells>
      <View className="pad ho-cite">
        <Cite clause="OFFICE-COLLECTOR" />
      </View>
    </>
  )
}
