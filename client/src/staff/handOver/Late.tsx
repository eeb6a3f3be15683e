import { View } from '@tarojs/components'
import { Cells } from '../../components/data/Cells'
import { Cite } from '../../components/data/Cite'
import { useText } from '../../text'
import en from '../../text/staff/scan.en'
import zh from '../../text/staff/scan.zh'
import { NoteField } from '../desk/NoteField'
import type { HandoverForm } from './missing'

interface LateProps {
  readonly form: HandoverForm
  readonly onForm: (form: HandoverForm) => void
}

/** Past GZ-9's last day: handed over still, by a decision with its reason (OFFICE-COLLECT-LATE). */
export const Late = ({ form, onForm }: LateProps) => {
  const t = useText(zh, en).late
  return (
    <>
      <Cells title={t.why} aside={t.note}>
        <NoteField
          id="handover-late"
          value={form.late}
          label={t.why}
          placeholder={t.hint}
          onInput={(late) => onForm({ ...form, late })}
        />
      </Cells>
      <View className="pad ho-cite">
        <Cite clause="OFFICE-COLLECT-LATE" />
      </View>
    </>
  )
}
